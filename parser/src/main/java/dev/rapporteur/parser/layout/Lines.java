package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;

/** Cuts a text into lines. */
final class Lines {

  private final String text;
  private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
  private boolean afterEmptyLine = true;

  private Lines(String text) {
    this.text = text;
  }

  /** The lines of {@code text} that are not empty, whichever characters end them. */
  static ImmutableList<Line> of(String text) {
    return new Lines(text).cut();
  }

  private ImmutableList<Line> cut() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Blanks.endsLine(text.charAt(end))) {
        end++;
      }
      add(start, end);
      start = afterTerminator(end);
    }
    return lines.build();
  }

  private void add(int start, int end) {
    int first = start;
    while (first < end && Blanks.blank(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && Blanks.blank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      lines.add(new Line(first, last, afterEmptyLine));
    }
    afterEmptyLine = first == last || (end < text.length() && text.charAt(end) == '\u2029');
  }

  /** A carriage return and the line feed after it end one line, not two. */
  private int afterTerminator(int end) {
    boolean pair = text.startsWith("\r\n", end);
    return pair ? end + 2 : end + 1;
  }
}
