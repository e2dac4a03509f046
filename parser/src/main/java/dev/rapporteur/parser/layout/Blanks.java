package dev.rapporteur.parser.layout;

/** Which characters leave no mark on the page, and which end a line. */
final class Blanks {

  private Blanks() {}

  /** A space of any width, a tab or the end of a line. */
  static boolean blank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c) || c == ' '
        : c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
  }

  /**
   * A soft hyphen, a byte order mark or another sign without width: it is in the text, but no
   * reader sees it.
   */
  static boolean invisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || c == '\u2060' || (c >= '\u200B' && c <= '\u200F');
  }

  /** A line feed, a carriage return, or what Unicode has beside them. */
  static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
