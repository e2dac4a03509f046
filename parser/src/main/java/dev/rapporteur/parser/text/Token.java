package dev.rapporteur.parser.text;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;

/**
 * One word, number or mark of a report.
 *
 * @param start its first UTF-16 code unit in the report
 * @param end the code unit after its last
 * @param text its letters as printed
 * @param lower its letters in lower case, with straight apostrophes
 * @param kind what it is made of
 * @param wordClass what it does in its sentence
 */
public record Token(int start, int end, String text, String lower, Kind kind, WordClass wordClass) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with the hyphens, apostrophes and full stops that belong to them. */
    WORD,
    /** Digits, with their separators. */
    NUMBER,
    /** The possessive 's or ', or a shortened auxiliary such as 'll. */
    CLITIC,
    /** A quotation mark that opens. */
    QUOTE_OPEN,
    /** A quotation mark that closes. */
    QUOTE_CLOSE,
    /** A dash between words: --, –, —, or a hyphen that stands alone. */
    DASH,
    /** The marker of a list item or a numbered paragraph: {@code 1.}, {@code (a)}, a bullet. */
    LIST_MARKER,
    /** Any other mark. */
    PUNCTUATION
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether its first letter is a capital. */
  public boolean capitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it reads {@code form}, in any case. */
  public boolean is(String form) {
    return lower.equals(form);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it has this class. */
  public boolean is(WordClass wanted) {
    return wordClass == wanted;
  }

  /** Whether it is a quotation mark. */
  public boolean quote() {
    return kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
  }

  Token as(WordClass other) {
    return new Token(start, end, text, lower, kind, other);
  }

  Token as(Kind other) {
    return new Token(start, end, text, lower, other, wordClass);
  }
}
