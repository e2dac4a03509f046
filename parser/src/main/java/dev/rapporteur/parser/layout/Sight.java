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
    private int[] starts = UNMOVED;
    private int[] ends = UNMOVED;
    private final int start;
    private final int end;

    /** A builder for the lines between {@code start} and {@code end}. */
    Builder(int start, int end) {
      this.text = new StringBuilder(end - start);
      this.start = start;
      this.end = end;
    }

    /** Shows {@code c} for what stands between {@code from} and {@code to}. */
    void see(char c, int from, int to) {
      if (starts == UNMOVED && !(follows(from) && to == from + 1)) {
        notePlaces();
      }
      if (starts != UNMOVED) {
        starts[text.length()] = from;
        ends[text.length()] = to;
      }
      text.append(c);
    }

    /** Shows what stands between {@code from} and {@code to} in {@code report} as it is. */
    void seeAll(String report, int from, int to) {
      if (starts == UNMOVED && follows(from)) {
        text.append(report, from, to);
        return;
      }
      for (int at = from; at < to; at++) {
        see(report.charAt(at), at, at + 1);
      }
    }

    /** Whether nothing was left out so far before {@code from}. */
    private boolean follows(int from) {
      return from == start + text.length();
    }

    /** From here on each character has a place of its own. */
    private void notePlaces() {
      starts = new int[end - start];
      ends = new int[end - start];
      for (int i = 0; i < text.length(); i++) {
        starts[i] = start + i;
        ends[i] = start + i + 1;
      }
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
