package dev.rapporteur.examples.cli.archive;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file that a run left behind. A run that was killed may have cut the last one. */
final class WholeLines {

  private static final int CHUNK = 1 << 16;

  private WholeLines() {}

  /** How many bytes the whole lines of a file have; none where there is no file. */
  static long lengthOf(Path file) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      for (long end = bytes.length(); end > 0; end -= CHUNK) {
        long start = Math.max(0, end - CHUNK);
        int last = lastLineFeed(bytes, start, (int) (end - start));
        if (last >= 0) {
          return start + last + 1;
        }
      }
      return 0;
    }
  }

  /** So many bytes of a file, which are whole lines. */
  static Reader open(Path file, long length) throws IOException {
    return length == 0
        ? Reader.nullReader()
        : new InputStreamReader(
            ByteStreams.limit(Files.newInputStream(file), length), StandardCharsets.UTF_8);
  }

  private static int lastLineFeed(RandomAccessFile bytes, long start, int length)
      throws IOException {
    byte[] chunk = new byte[length];
    bytes.seek(start);
    bytes.readFully(chunk);
    int at = length - 1;
    while (at >= 0 && chunk[at] != '\n') {
      at--;
    }
    return at;
  }
}
