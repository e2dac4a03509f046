package dev.rapporteur.render;

import dev.rapporteur.core.Limits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses a line that is too long when it comes to be read, and before all of it is in memory. The
 * lines before it are read.
 */
final class BoundedLines extends FilterReader {

  private final Limits limits;
  private int length;
  private int ended;
  private char last;

  BoundedLines(Reader in, Limits limits) {
    super(in);
    this.limits = limits;
  }

  @Override
  public int read(char[] to, int offset, int most) throws IOException {
    checkLine();
    int end = offset + super.read(to, offset, Math.min(most, room()));
    for (int i = offset; i < end; i++) {
      take(to[i]);
    }
    return end - offset;
  }

  /** So many that the line that is being read can be too long only by its last character. */
  private int room() {
    return Math.max(1, limits.maxJsonCharacters() - length + 1);
  }

  private void take(char c) {
    boolean end = c == '\n' || c == '\r';
    ended += end && !(c == '\n' && last == '\r') ? 1 : 0;
    length = end ? 0 : length + 1;
    last = c;
  }

  private void checkLine() {
    try {
      limits.checkJson(length);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + (ended + 1) + ": " + e.getMessage(), e);
    }
  }
}
