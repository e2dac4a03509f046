package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;

/** The tokens of one stretch of a report, in order. Ranges of tokens are half-open. */
public final class Tokens {

  private final String report;
  private final Token[] tokens;

  Tokens(String report, ImmutableList<Token> tokens) {
    this.report = report;
    this.tokens = tokens.toArray(Token[]::new);
  }

  /** How many there are. */
  public int size() {
    return tokens.length;
  }

  /** The token at an index. */
  public Token get(int index) {
    return tokens[index];
  }

  /** Whether the token at {@code index} exists and reads {@code form}, in any case. */
  public boolean is(int index, String form) {
    return index >= 0 && index < size() && get(index).is(form);
  }

  /** From the first to the last character of a range of tokens that is not empty. */
  public Span span(Range range) {
    return new Span(get(range.start()).start(), get(range.end() - 1).end());
  }

  /** The words of a range of tokens that is not empty, with their place. */
  public Excerpt excerpt(Range range) {
    return Excerpt.of(report, span(range));
  }

  /** The words of a range of tokens that is not empty. */
  public Excerpt excerpt(int from, int to) {
    return excerpt(new Range(from, to));
  }

  /** From the first to the last character of the tokens from {@code from} to before {@code to}. */
  public Span span(int from, int to) {
    return span(new Range(from, to));
  }

  /** The report's text, to which all offsets belong. */
  public String report() {
    return report;
  }
}
