package dev.rapporteur.parser.layout;

/**
 * What a reader sees of some lines, and where each character that he sees stands in the text as
 * given.
 */
final class Sight {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int start;
  private final int end;

  private Sight(Builder builder) {
    this.text = builder.text.toString();
    this.starts = builder.starts;
    this.ends = builder.ends;
    this.start = builder.start;
    this.end = builder.end;
  }

  String text() {
    return text;
  }

  /** Where the character at {@code index} begins in the text as given. */
  int startOf(int index) {
    return starts[index];
  }

  /**
   * Where the character at {@code index} ends in the text as given; an entity has several
   * characters there.
   */
  int endOf(int index) {
    return ends[index];
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
      return new Sight(this);
    }
  }
}
