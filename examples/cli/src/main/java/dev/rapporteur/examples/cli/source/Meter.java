package dev.rapporteur.examples.cli.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes were read, as they lie on the disk. */
public final class Meter {

  private final AtomicLong bytes = new AtomicLong();

  /** The bytes read so far. */
  public long bytes() {
    return bytes.get();
  }

  /** The stream; what is read of it counts. */
  InputStream over(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes.addAndGet(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        bytes.addAndGet(Math.max(0, read));
        return read;
      }

      @Override
      public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        bytes.addAndGet(skipped);
        return skipped;
      }
    };
  }
}
