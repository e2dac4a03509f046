package dev.rapporteur.parser.text;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * The tokens of one stretch of a report, in order. Ranges of tokens are half-open. What is held of
 * each token is its place, its word and its class; a {@link Token} is made when it is asked for.
 */
public final class Tokens {

  private final String report;
  private final int[] starts;
  private final Word[] words;
  private final WordClass[] classes;

  Tokens(String report, int[] starts, Word[] words, WordClass[] classes) {
    this.report = report;
    this.starts = starts;
    this.words = words;
    this.classes = classes;
  }

  /** How many there are. */
  public int size() {
    return words.length;
  }

  /** The token at an index. */
  public Token get(int index) {
    return new Token(starts[index], words[index], classes[index]);
  }

  /** What is printed at an index. */
  public Word word(int index) {
    return words[index];
  }

  /** The class of the token at an index. */
  public WordClass wordClass(int index) {
    return classes[index];
  }

  /** The first code unit of the token at an index. */
  public int start(int index) {
    return starts[index];
  }

  /** The code unit after the last one of the token at an index. */
  public int end(int index) {
    return starts[index] + words[index].text().length();
  }

  /** Whether the token at {@code index} exists and reads {@code form}, in any case. */
  public boolean is(int index, String form) {
    return index >= 0 && index < words.length && words[index].is(form);
  }

  /** Whether the token at {@code index} exists and is of this kind. */
  public boolean is(int index, Kind kind) {
    return index >= 0 && index < words.length && words[index].is(kind);
  }

  /** Whether the token at {@code index} exists and has this class. */
  public boolean is(int index, WordClass wordClass) {
    return index >= 0 && index < words.length && classes[index] == wordClass;
  }

  /** From the first to the last character of a range of tokens that is not empty. */
  public Span span(Range range) {
    return new Span(starts[range.start()], end(range.end() - 1));
  }

  /**
   * The words of a range of tokens that is not empty, with their place. A single word has its text
   * already.
   */
  public Excerpt excerpt(Range range) {
    Span span = span(range);
    return range.length() == 1
        ? new Excerpt(words[range.start()].text(), span)
        : Excerpt.of(report, span);
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
