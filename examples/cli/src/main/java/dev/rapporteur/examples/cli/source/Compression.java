package dev.rapporteur.examples.cli.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** What an archive as a whole is packed with, as the end of its name tells. */
enum Compression {
  /** Several members after each other count as one, as gzip itself has it. */
  GZIP(".gz") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }
  },
  /** Windows over 128 MiB, which only the sender's asking for them makes, are refused. */
  ZSTANDARD(".zst") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }
  },
  NONE("") {
    @Override
    InputStream unpack(InputStream in) {
      return in;
    }
  };

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  /** That of a file of this name, which is in small letters. */
  static Compression of(String name) {
    return Arrays.stream(values()).filter(c -> name.endsWith(c.ending)).findFirst().orElse(NONE);
  }

  /** The name that the file has once it is unpacked. */
  String unpacked(String name) {
    return name.substring(0, name.length() - ending.length());
  }

  abstract InputStream unpack(InputStream in) throws IOException;
}
