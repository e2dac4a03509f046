package dev.rapporteur.parser.statement;

import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;

/** Tells how a content is rendered: in quotation marks, partly so, as a clause, or as a phrase. */
final class Forms {

  private Forms() {}

  /** The form of a content; {@code plain} is what it is where nothing in it is quoted. */
  static Form of(List<Stretch> content, Form plain) {
    boolean quoted = false;
    boolean unquoted = false;
    for (Stretch stretch : content) {
      Passage passage = stretch.passage();
      int from = stretch.range().start();
      for (Quotation quotation : passage.quotationsIn(stretch.range())) {
        int start = Math.max(from, quotation.range().start());
        int end = Math.min(quotation.range().end(), stretch.range().end());
        boolean speech = words(passage, start, end) && !name(passage, quotation);
        quoted |= speech;
        unquoted |= words(passage, from, start) || (!speech && words(passage, start, end));
        from = end;
      }
      unquoted |= words(passage, from, stretch.range().end());
    }
    if (!quoted) {
      return plain;
    }
    return unquoted ? Form.MIXED : Form.DIRECT;
  }

  /** Whether there are words or numbers, and not only marks. */
  private static boolean words(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = passage.tokens().get(i);
      if (token.is(Kind.WORD) || token.is(Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name or a term in quotation marks is no quotation: all its words are capitalized ("Shanghai
   * Spirit"), or it is counted (two more "green lanes").
   */
  static boolean name(Passage passage, Quotation quotation) {
    int start = quotation.range().start();
    int words = 0;
    int capitals = 0;
    for (int i = start; i < quotation.range().end(); i++) {
      Token token = passage.tokens().get(i);
      boolean lexical =
          token.is(Kind.WORD)
              && !token.is(WordClass.PREPOSITION)
              && !token.is(WordClass.COORDINATOR)
              && !token.is(WordClass.DETERMINER);
      words += lexical ? 1 : 0;
      capitals += lexical && token.capitalized() ? 1 : 0;
    }
    boolean sentence = passage.tokens().is(quotation.range().end() - 2, ".") || start == 0;
    boolean counted = words <= 2 && start > 0 && counts(passage.tokens().get(start - 1));
    return (words > 0 && words == capitals && !(sentence && words == 1)) || counted;
  }

  private static boolean counts(Token token) {
    return token.is(WordClass.NUMBER) || token.is("more");
  }
}
