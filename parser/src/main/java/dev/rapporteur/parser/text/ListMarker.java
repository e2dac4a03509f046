package dev.rapporteur.parser.text;

/**
 * The markers that open list items and numbered paragraphs: {@code 1.}, {@code 2)}, {@code (a)},
 * {@code -}, {@code •}.
 */
final class ListMarker {

  private static final String BULLETS = "-–•*·▪◦●";

  private ListMarker() {}

  /**
   * The end of the marker at {@code start}, or {@code start} where there is none. A blank follows
   * every marker.
   */
  static int endAt(String text, int start, int end) {
    int stop = bracketed(text, start, end);
    if (stop == start) {
      stop = numbered(text, start, end);
    }
    if (stop == start && start < end && BULLETS.indexOf(text.charAt(start)) >= 0) {
      stop = start + 1;
    }
    return stop < end && CharacterClass.blank(text.charAt(stop)) ? stop : start;
  }

  private static int bracketed(String text, int start, int end) {
    if (start >= end || text.charAt(start) != '(') {
      return start;
    }
    int stop = label(text, start + 1, end);
    return stop > start + 1 && stop < end && text.charAt(stop) == ')' ? stop + 1 : start;
  }

  private static int numbered(String text, int start, int end) {
    int stop = label(text, start, end);
    boolean number = stop > start && Character.isDigit(text.charAt(start));
    boolean letter = stop == start + 1;
    if (stop >= end || !(number || letter)) {
      return start;
    }
    char mark = text.charAt(stop);
    return mark == ')' || (mark == '.' && number) ? stop + 1 : start;
  }

  /** One to three digits, a letter, or a small Roman number. */
  private static int label(String text, int start, int end) {
    int i = start;
    while (i < end && i < start + 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i > start) {
      return i <= start + 3 ? i : start;
    }
    while (i < end && i < start + 5 && "ivxIVX".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i > start) {
      return i;
    }
    return start < end && Character.isLetter(text.charAt(start)) ? start + 1 : start;
  }
}
