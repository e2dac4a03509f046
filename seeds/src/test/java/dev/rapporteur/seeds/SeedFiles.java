package dev.rapporteur.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The seeds as they lie among this module's sources. */
final class SeedFiles {

  private static final Path FOLDER = Path.of("src/main/resources/dev/rapporteur/seeds");

  private SeedFiles() {}

  static String report(String name) {
    return read(FOLDER.resolve("reports").resolve(name + ".txt"));
  }

  static Path markdown(String name) {
    return FOLDER.resolve("rendered").resolve(name + ".md");
  }

  static Path json(String name) {
    return FOLDER.resolve("rendered").resolve(name + ".json");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file, by its path from the folder of the seeds. */
  static Stream<String> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }
}
