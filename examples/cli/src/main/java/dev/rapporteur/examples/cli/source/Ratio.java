package dev.rapporteur.examples.cli.source;

import com.google.common.annotations.VisibleForTesting;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/**
 * Stops an archive that unpacks to many times its size, as only one made for that does: prose packs
 * to a fifth, a bomb to a thousandth.
 */
final class Ratio {

  /** So many bytes may be unpacked from a source however small it is. */
  @VisibleForTesting static final long FREE = 32L << 20;

  private static final long CHUNK = 1 << 16;

  private final Meter packed;
  private final int max;
  private long unpacked;

  Ratio(Meter packed, Bounds bounds) {
    this.packed = packed;
    this.max = bounds.maxRatio();
  }

  void unpacked(long bytes) throws IOException {
    unpacked += Math.max(0, bytes);
    if (unpacked > FREE && unpacked / max > packed.bytes()) {
      throw new IOException("given up: it unpacks to more than " + max + " times its size");
    }
  }

  /** Passes over what is left of an entry. */
  void passRest(ArchiveInputStream<?> in) throws IOException {
    for (long passed = in.skip(CHUNK); passed > 0; passed = in.skip(CHUNK)) {
      unpacked(passed);
    }
  }

  /** The stream of unpacked bytes, watched. */
  InputStream over(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        unpacked(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        unpacked(read);
        return read;
      }

      /** In pieces: to skip is to unpack. */
      @Override
      public long skip(long n) throws IOException {
        long skipped = super.skip(Math.min(n, CHUNK));
        unpacked(skipped);
        return skipped;
      }
    };
  }
}
