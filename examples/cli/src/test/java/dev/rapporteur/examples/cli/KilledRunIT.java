package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed half-way, and another that completes what it left. */
class KilledRunIT {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final int REPORTS = 500;

  @TempDir private Path folder;

  @Test
  void isCompletedToTheSameFile() throws IOException, InterruptedException {
    Path archive = Archives.put(folder.resolve("r.zip"), contents());
    Path killed = folder.resolve("killed.jsonl");
    Path whole = folder.resolve("whole.jsonl");

    Process process = start(archive, killed);
    waitForSomeOf(killed, process);
    process.destroyForcibly().waitFor();
    List<String> left = Files.readString(killed).lines().toList();
    int resumed = start(archive, killed).waitFor();
    int atOnce = start(archive, whole).waitFor();

    assertThat(left).hasSizeBetween(1, REPORTS - 1);
    assertThat(killed).hasSameBinaryContentAs(whole);
    assertThat(folder.resolve("killed.jsonl.failures"))
        .hasSameBinaryContentAs(folder.resolve("whole.jsonl.failures"));
    assertThat(List.of(resumed, atOnce)).containsExactly(1, 1);
  }

  /** Every fiftieth cannot be read. */
  private static ImmutableMap<String, byte[]> contents() {
    ImmutableMap.Builder<String, byte[]> contents = ImmutableMap.builder();
    for (int i = 0; i < REPORTS; i++) {
      String text = i % 50 == 7 ? "" : Reports.TARIFFS.replace("Tuesday", "Tuesday " + i);
      contents.put(i + ".txt", text.getBytes(UTF_8));
    }
    return contents.buildOrThrow();
  }

  private static Process start(Path archive, Path output) throws IOException {
    return new ProcessBuilder(
            JAVA.toString(),
            "-jar",
            "target/rapporteur.jar",
            "archive",
            "--quiet",
            "--resume",
            "--output",
            output.toString(),
            archive.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void waitForSomeOf(Path file, Process process)
      throws IOException, InterruptedException {
    while (process.isAlive() && (!Files.exists(file) || Files.size(file) == 0)) {
      Thread.sleep(10);
    }
  }
}
