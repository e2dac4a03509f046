package dev.rapporteur.parser.text;

/** The characters that make words, and the marks that wires set between them. */
final class CharacterClass {

  private CharacterClass() {}

  static boolean apostrophe(int c) {
    return c == '\'' || c == '’' || c == '`' || c == 'ʼ';
  }

  static boolean singleQuote(int c) {
    return c == '\'' || c == '‘' || c == '’' || c == '`';
  }

  static boolean doubleQuote(int c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '＂';
  }

  static boolean dash(int c) {
    return c == '—' || c == '–' || c == '―' || c == '‒';
  }

  static boolean hyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /** A soft hyphen or a zero-width mark: it belongs to the word in which it stands. */
  static boolean invisible(int c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\uFEFF'
        || c == '\u2060';
  }

  /** A sign that belongs to the number beside it: "85%", "$4 billion". */
  static boolean numberSign(int c) {
    return c == '%' || c == '‰' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  static boolean word(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || invisible(c) || mark(c);
  }

  static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
