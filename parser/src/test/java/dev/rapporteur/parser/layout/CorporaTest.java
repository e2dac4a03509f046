package dev.rapporteur.parser.layout;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapporteur.core.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No character of the development corpora is lost or counted twice, where they stand beside the
 * project.
 */
class CorporaTest {

  private static final Path SHARED = Path.of("..", "..", "shared");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corpora/readouts",
        "corpora/polnear/dev/text",
        "corpora/polnear/train/text",
        "corpora/layout",
        "gold/samples",
        "gold/reports"
      })
  void everyTextIsCovered(String folder) throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve(folder)));
    try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Partition.assertHolds(SourceText.of(file.toString(), Files.readString(file)));
      }
    }
  }
}
