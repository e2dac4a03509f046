package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The jar runs by itself, in UTF-8 whatever the default charset is. */
class RapporteurJarIT {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void readsAPipe() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                JAVA.toString(),
                "-Dfile.encoding=US-ASCII",
                "-jar",
                "target/rapporteur.jar",
                "parse",
                "--format",
                "json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.outputWriter(UTF_8).append(Reports.TARIFFS).close();

    assertThat(process.inputReader(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("Zoé Müller");
    assertThat(process.waitFor()).isZero();
  }
}
