package dev.rapporteur.parser.text;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;

/**
 * One word, number or mark of a report, at its place.
 *
 * @param start its first UTF-16 code unit in the report
 * @param word what is printed there
 * @param wordClass what it does in its sentence
 */
public record Token(int start, Word word, WordClass wordClass) {

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

  /** The code unit after its last. */
  public int end() {
    return start + word.text().length();
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end());
  }

  /** Its letters as printed. */
  public String text() {
    return word.text();
  }

  /** Its letters in lower case, with straight apostrophes. */
  public String lower() {
    return word.lower();
  }

  /** What it is made of. */
  public Kind kind() {
    return word.kind();
  }

  /** Whether its first letter is a capital. */
  public boolean capitalized() {
    return word.capitalized();
  }

  /** Whether it reads {@code form}, in any case. */
  public boolean is(String form) {
    return word.is(form);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind wanted) {
    return word.is(wanted);
  }

  /** Whether it has this class. */
  public boolean is(WordClass wanted) {
    return wordClass == wanted;
  }

  /** Whether it is a quotation mark. */
  public boolean quote() {
    return word.quote();
  }
}
