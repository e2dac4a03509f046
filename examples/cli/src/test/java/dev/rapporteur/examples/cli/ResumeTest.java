package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --resume}: what a run left is completed, and becomes what one run would have written. */
class ResumeTest {

  @TempDir private Path folder;

  private Path archive;
  private Path output;
  private Path failures;
  private String lines;
  private String failed;

  @BeforeEach
  void runOnce() throws IOException {
    archive =
        Archives.put(
            folder.resolve("r.tar.gz"),
            ImmutableMap.of(
                "a.txt", text("Ann"),
                "b.txt", new byte[0],
                "c.txt", text("Zoë"),
                "d.txt", new byte[] {0},
                "e.txt", text("Eve")));
    output = folder.resolve("out.jsonl");
    failures = folder.resolve("out.jsonl.failures");
    Run.of("archive", "--output", output, archive);
    lines = Files.readString(output);
    failed = Files.readString(failures);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0", "1, 0, 1", "1, 1, 2", "2, 1, 3", "2, 2, 4", "3, 2, 5",
  })
  void whatIsWrittenIsNotDoneAgain(int written, int known, int earlier) throws IOException {
    Files.writeString(output, firstLines(lines, written));
    Files.writeString(failures, firstLines(failed, known));

    Run run = resume();

    assertCompleted(run);
    assertThat(run.err())
        .endsWith(
            "rapporteur: 5 reports, 2 of them not read"
                + (earlier == 0 ? "" : ", " + earlier + " by an earlier run")
                + "\n");
  }

  @Test
  void aLineThatWasCutIsWrittenAnew() throws IOException {
    String two = firstLines(lines, 2);
    Files.writeString(output, two.substring(0, two.length() - 100));
    Files.writeString(failures, firstLines(failed, 1) + "{\"number\":");

    assertCompleted(resume());
  }

  @Test
  void aFileThatNoRunWroteIsLeftAlone() throws IOException {
    Files.writeString(output, "{\"precious\": true}");
    Files.delete(failures);

    assertThat(resume().status()).isEqualTo(3);
    assertThat(output).hasContent("{\"precious\": true}");
  }

  @Test
  void thereMayBeNothingToGoOnWith() throws IOException {
    Files.delete(output);
    Files.delete(failures);

    assertCompleted(resume());
  }

  @Test
  void whatIsOfOtherReportsIsLeftAlone() throws IOException {
    Path other = Archives.put(folder.resolve("o.tar"), ImmutableMap.of("a.txt", text("Bob")));

    Run run = Run.of("archive", "--output", output, "--resume", other);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "rapporteur: archive: the output is of other reports: one stands where "
                + other
                + "!/a.txt should\n");
    assertThat(output).hasContent(lines.stripTrailing());
  }

  @Test
  void withoutItNothingIsOverwritten() throws IOException {
    Run run = Run.of("archive", "--output", output, archive);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("rapporteur: " + output + " is there already; --resume goes");
    assertThat(Files.readString(output)).isEqualTo(lines);
  }

  @Test
  void itNeedsAFile() {
    Run run = Run.of("archive", "--resume", archive);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("rapporteur: --resume needs the --output");
  }

  private Run resume() {
    return Run.of("archive", "--output", output, "--resume", archive);
  }

  private void assertCompleted(Run run) throws IOException {
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(output)).isEqualTo(lines);
    assertThat(Files.readString(failures)).isEqualTo(failed);
  }

  private static byte[] text(String name) {
    return "Rain\n\nIt rained, %s said on Monday.\n".formatted(name).getBytes(UTF_8);
  }

  private static String firstLines(String lines, int count) {
    int end = 0;
    for (int i = 0; i < count; i++) {
      end = lines.indexOf('\n', end) + 1;
    }
    return lines.substring(0, end);
  }
}
