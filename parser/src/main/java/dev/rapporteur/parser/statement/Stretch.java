package dev.rapporteur.parser.statement;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;

/**
 * Some tokens of a passage, at least one.
 *
 * @param passage the passage
 * @param range the tokens
 */
public record Stretch(Passage passage, Range range) {

  /** The words and where they stand. */
  public Excerpt excerpt() {
    return passage.tokens().excerpt(range);
  }

  /** Where the words stand. */
  public Span span() {
    return passage.tokens().span(range);
  }

  /** The first token. */
  public Token first() {
    return passage.tokens().get(range.start());
  }

  /** The last token. */
  public Token last() {
    return passage.tokens().get(range.end() - 1);
  }
}
