package dev.rapporteur.examples.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report to read.
 *
 * @param name what the user calls it; messages and records name it so
 * @param stem its file name without the ending {@code .txt}
 * @param file where it lies, if it is a file
 * @param content where its bytes come from, or why there are none
 */
record Input(String name, String stem, Optional<Path> file, Content content) {

  /** Opens the bytes of a report. */
  interface Content {
    InputStream open() throws IOException;
  }

  static Input of(String name, Path file) {
    return new Input(name, stem(file), Optional.of(file), () -> Files.newInputStream(file));
  }

  static Input standard(InputStream in) {
    return new Input("stdin", "stdin", Optional.empty(), () -> in);
  }

  /** What was named, but cannot be read. */
  static Input failing(String name, IOException reason) {
    return new Input(
        name,
        "",
        Optional.empty(),
        () -> {
          throw reason;
        });
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean text = name.length() > 4 && Ascii.toLowerCase(name).endsWith(".txt");
    return text ? name.substring(0, name.length() - 4) : name;
  }
}
