package dev.rapporteur.parser.text;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Abbreviations;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Locale;

/**
 * Cuts a stretch of text into tokens, in one pass from left to right. Quotation marks are told
 * apart later.
 */
final class Tokenizer {

  private final Abbreviations abbreviations;
  private final String text;
  private final int end;
  private final TokenBuffer tokens;
  private int at;
  private int lastWordEnd = -1;

  private Tokenizer(Abbreviations abbreviations, Vocabulary vocabulary, Span span) {
    this.abbreviations = abbreviations;
    this.text = vocabulary.report();
    this.tokens = new TokenBuffer(vocabulary, span.length());
    this.at = span.start();
    this.end = span.end();
  }

  /** The tokens of {@code span} of the report whose words {@code vocabulary} holds. */
  static TokenBuffer tokenize(Abbreviations abbreviations, Vocabulary vocabulary, Span span) {
    return new Tokenizer(abbreviations, vocabulary, span).run();
  }

  private TokenBuffer run() {
    skipBlanks();
    readListMarker();
    for (skipBlanks(); at < end; skipBlanks()) {
      readToken();
    }
    return tokens;
  }

  private void readToken() {
    int c = text.codePointAt(at);
    if ((CharacterClass.apostrophe(c) && clitic()) || (c == '&' && reference())) {
      return;
    }
    if (CharacterClass.word(c)) {
      readWord();
    } else if (CharacterClass.numberSign(c)) {
      add(at + Character.charCount(c), Kind.NUMBER);
    } else if (doubled(at)) {
      addDoubled();
    } else if (CharacterClass.dash(c) || CharacterClass.hyphen(c)) {
      add(endOfRun(), Kind.DASH);
    } else {
      add(at + Character.charCount(c), Kind.PUNCTUATION);
    }
  }

  /**
   * Two single marks are one double mark: {@code ''Trade grows,'' he said}. Of three behind a word,
   * the first closes what is quoted inside: {@code ''He said 'no'''}.
   */
  private boolean doubled(int i) {
    boolean two = i + 1 < end && single(text.charAt(i)) && text.charAt(i + 1) == text.charAt(i);
    boolean three = two && i + 2 < end && text.charAt(i + 2) == text.charAt(i);
    return two && !(three && i > 0 && !blank(text.charAt(i - 1)));
  }

  private static boolean single(char c) {
    return c == '\'' || c == '`';
  }

  private void addDoubled() {
    tokens.add(at, at + 2, Kind.PUNCTUATION, "\"");
    at += 2;
  }

  /** A reference such as "quot" is the mark that it stands for; one for a blank is passed over. */
  private boolean reference() {
    int stop = at + CharacterReferences.lengthAt(text, at);
    if (stop == at || stop > end) {
      return false;
    }
    char decoded = CharacterReferences.at(text, at, stop - at);
    if (blank(decoded)) {
      at = stop;
      return true;
    }
    Kind kind = CharacterClass.dash(decoded) ? Kind.DASH : Kind.PUNCTUATION;
    tokens.add(at, stop, kind, String.valueOf(decoded));
    at = stop;
    return true;
  }

  private void readWord() {
    int stop = withFullStop(endOfWord(at));
    if (stop < end && stop > at && text.charAt(stop - 1) == '.' && joinsHyphen(stop)) {
      stop = endOfWord(stop + 1);
    }
    Kind kind = Character.isDigit(text.codePointAt(at)) ? Kind.NUMBER : Kind.WORD;
    add(stop, kind);
  }

  /** "U.S.-ASEAN": an abbreviation can be the first part of a compound. */
  private boolean joinsHyphen(int i) {
    return CharacterClass.hyphen(text.charAt(i))
        && i + 1 < end
        && CharacterClass.word(text.codePointAt(i + 1));
  }

  /**
   * A word goes on over hyphens, apostrophes, full stops and separators between two letters or
   * digits: "U.S", "1,000".
   */
  private int endOfWord(int start) {
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      if (!CharacterClass.word(c) && !(i > start && joins(i, c))) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private boolean joins(int i, int c) {
    int next = i + Character.charCount(c);
    if (next >= end || !CharacterClass.word(text.codePointAt(next))) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.codePointBefore(i)) && Character.isDigit(text.codePointAt(next));
    if (c == ',' || c == ':') {
      return digits;
    }
    if (CharacterClass.apostrophe(c)) {
      return !suffixAt(i);
    }
    return CharacterClass.hyphen(c)
        || c == '.'
        || (c == '&' && CharacterReferences.lengthAt(text, i) == 0)
        || (c == '–' && digits)
        || (c == '/' && digits);
  }

  /**
   * "'s" and its like end a word and stand as tokens of their own; "O'Neill" and "don't" stay
   * whole.
   */
  private boolean suffixAt(int apostrophe) {
    return suffixEnd(apostrophe) >= 0;
  }

  private int suffixEnd(int apostrophe) {
    int i = apostrophe + 1;
    while (i < end && i < apostrophe + 4 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    String letters = text.substring(apostrophe + 1, i).toLowerCase(Locale.ROOT);
    boolean suffix =
        switch (letters) {
          case "s", "ll", "re", "ve", "d", "m" -> true;
          default -> false;
        };
    return suffix ? i : -1;
  }

  /**
   * After a word, "'s" is a clitic, and so is an apostrophe after a plural's s that no quotation
   * can be closed by.
   */
  private boolean clitic() {
    boolean behindWord = at > 0 && at == lastWordEnd;
    if (!behindWord) {
      return false;
    }
    int stop = suffixEnd(at);
    if (stop < 0) {
      return false;
    }
    add(stop, Kind.CLITIC);
    return true;
  }

  /** The full stop of an abbreviation or an initial belongs to it: "Nov.", "U.S.", "J.". */
  private int withFullStop(int stop) {
    if (stop >= end || text.charAt(stop) != '.') {
      return stop;
    }
    String word = text.substring(at, stop);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    boolean dotted =
        word.indexOf('.') > 0 && Character.isLetter(word.charAt(0)) && word.length() <= 7;
    String last = word.substring(word.lastIndexOf('-') + 1);
    return initial || dotted || abbreviations.contains(last) ? stop + 1 : stop;
  }

  private int endOfRun() {
    int i = at;
    while (i < end
        && (CharacterClass.dash(text.charAt(i)) || CharacterClass.hyphen(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** A block may open with the marker of a list: "1.", "(a)", "2)", "-", "•". */
  private void readListMarker() {
    int stop = ListMarker.endAt(text, at, end);
    if (stop > at) {
      add(stop, Kind.LIST_MARKER);
    }
  }

  private void skipBlanks() {
    while (at < end && blank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean blank(char c) {
    return CharacterClass.blank(c) || CharacterClass.invisible(c);
  }

  private void add(int stop, Kind kind) {
    tokens.add(at, stop, kind);
    lastWordEnd = kind == Kind.WORD || kind == Kind.NUMBER ? stop : lastWordEnd;
    at = stop;
  }
}
