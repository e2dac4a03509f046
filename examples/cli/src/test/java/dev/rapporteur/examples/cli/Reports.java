package dev.rapporteur.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports to run on. */
final class Reports {

  /** A report that says little, in more letters than ASCII has. */
  static final String TARIFFS =
      """
      Ministers agree to cut tariffs

      GENEVA, May 5, 2026 (Reuters) - Trade ministers agreed on Tuesday to cut tariffs on solar \
      panels, Swiss President Zoé Müller said.
      """;

  private Reports() {}

  /** Writes the report into a file, and gives the file. */
  static Path put(Path file) {
    return put(file, TARIFFS);
  }

  static Path put(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
