package dev.rapporteur.parser.layout;

/**
 * What a reader sees of some lines, and where each character that he sees stands in the text as
 * given.
 */
final class Sight {

  /** In place of the places of characters that are seen as they are printed. */
  private static final int[] UNMOVED = {};

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int start;
  private final int end;

  private Sight(String text, int[] starts, int[] ends, int start, int end) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.start = start;
    this.end = end;
  }

  /** A line of which each character is seen as it is. */
  static Sight asPrinted(String report, Line line) {
    String text = report.substring(line.start(), line.end());
    return new Sight(text, UNMOVED, UNMOVED, line.start(), line.end());
  }

  String text() {
    return text;
  }

  /** Where the character at {@code index} begins in the text as given. */
  int startOf(int index) {
    return starts == UNMOVED ? start + index : starts[index];
  }

  /**
   * Where the character at {@code index} ends in the text as given; an entity has several
   * characters there.
   */
  int endOf(int index) {
    return ends == UNMOVED ? start + index + 1 : ends[index];
  }

  /** Where the lines begin in the text as given. */
  int start() {
    return start;
  }

  /** Where the lines end in the text as given. */
  int end() {
    return end;
  }

  /** Collects what is seen. */
  static final class Builder {

    private final StringBuilder text;
    private final int[] starts;
    private final int[] ends;
    private final int start;
    private final int end;

    /** A builder for the lines between {@code start} and {@code end}. */
    Builder(int start, int end) {
      this.text = new StringBuilder(end - start);
      this.starts = new int[end - start];
      this.ends = new int[end - start];
      this.start = start;
      this.end = end;
    }

    /** Shows {@code c} for what stands between {@code from} and {@code to}. */
    void see(char c, int from, int to) {
      starts[text.length()] = from;
      ends[text.length()] = to;
      text.append(c);
    }

    /** Shows a space, but none before the first character. */
    void space(int from, int to) {
      if (text.length() > 0) {
        see(' ', from, to);
      }
    }

    Sight build() {
      while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      return new Sight(text.toString(), starts, ends, start, end);
    }
  }
}
