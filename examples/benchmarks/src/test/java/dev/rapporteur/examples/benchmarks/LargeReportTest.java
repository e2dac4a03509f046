package dev.rapporteur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.seeds.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeReportTest {

  @Test
  @Tag("slow")
  void fiveMillionCharactersAreReadInAHeapOf64Megabytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("report.txt"), Seeds.all().get(0).text());
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeReport.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(printed).isZero();
    assertThat(printed).matches("50\\d{5} characters, \\d{5} statements, .*\\s");
  }
}
