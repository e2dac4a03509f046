package dev.rapporteur.examples.cli.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what an archive may say between two entries. The name of an entry in a tar file may be as
 * long as its writer likes, and its reader keeps it in memory.
 */
final class Allowance extends FilterInputStream {

  /** The longest name of a file has some four thousand bytes, and not all headers are names. */
  private static final long HEADERS = 1 << 20;

  private long left = Long.MAX_VALUE;

  Allowance(InputStream in) {
    super(in);
  }

  /** From here on, headers are read. */
  void forHeaders() {
    left = HEADERS;
  }

  /** From here on, an entry is read, which has bounds of its own. */
  void forEntry() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    spend(1);
    return super.read();
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = super.read(to, offset, length);
    spend(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    spend(skipped);
    return skipped;
  }

  private void spend(long bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("given up: more than " + HEADERS + " bytes between two entries");
    }
  }
}
