package dev.rapporteur.parser.layout;

/** Leaves out the blanks at the ends of a stretch. */
final class Ends {

  private Ends() {}

  /** The index of the first character from {@code start} on that is no blank. */
  static int afterBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The index of the first character that is neither a blank nor a dash. */
  static int afterDashes(String text) {
    int at = 0;
    while (at < text.length() && " -–—".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The index after the last character before {@code end} that is no blank. */
  static int beforeBlanks(String text, int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
