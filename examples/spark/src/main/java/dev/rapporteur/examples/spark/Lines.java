package dev.rapporteur.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The lines of a stream, none of which is held in memory beyond a limit. */
final class Lines {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private long position;

  /**
   * @param in what is read from here on; its owner closes it
   * @param position the offset that the stream stands at
   * @param maxBytes how much of a line is kept
   */
  Lines(InputStream in, long position, int maxBytes) {
    this.in = in;
    this.position = position;
    this.maxBytes = maxBytes;
  }

  /**
   * A line without its end.
   *
   * @param offset where it begins
   * @param bytes its bytes, or their beginning where it is cut
   * @param cut whether it has more bytes than are kept
   */
  record Line(long offset, ByteBuffer bytes, boolean cut) {}

  /** The offset of the next line. */
  long position() {
    return position;
  }

  /** The next line, if there is one. */
  Optional<Line> read() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    long offset = position;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean cut = false;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = next;
      while (stop < filled && buffer[stop] != '\n') {
        stop++;
      }
      int room = Math.min(stop - next, maxBytes - kept.size());
      kept.write(buffer, next, room);
      cut |= room < stop - next;
      ended = stop < filled;
      int read = stop - next + (ended ? 1 : 0);
      position += read;
      next += read;
    }
    return Optional.of(new Line(offset, ByteBuffer.wrap(kept.toByteArray()), cut));
  }

  /** Whether there is a byte to read. */
  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return filled > 0;
  }
}
