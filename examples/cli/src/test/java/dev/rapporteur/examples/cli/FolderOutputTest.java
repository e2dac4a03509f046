package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --output}: one file for each report. */
class FolderOutputTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "markdown, a.md",
    "json, a.json",
    "text, a.txt",
    "ninjs, a.ninjs.json",
    "schema-org, a.jsonld",
    "annotations, a.annotations.jsonld",
    "json-code-points, a.json",
    "json-positions, a.json",
    "statements-csv, a.statements.csv",
    "commitments-csv, a.commitments.csv"
  })
  void aFileHasTheReportsNameAndTheFormatsEnding(String format, String name) throws IOException {
    Path report = Reports.put(folder.resolve("in/a.txt"));
    Path out = folder.resolve("new/out");

    Run run = Run.of("parse", "--format", format, "--output", out, report);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(namesIn(out)).containsExactly(name);
    assertThat(Files.readString(out.resolve(name))).isNotBlank().endsWith("\n");
  }

  @Test
  void onlyTheEndingOfTextFilesIsReplaced() throws IOException {
    Path upper = Reports.put(folder.resolve("in/a.TXT"));
    Path other = Reports.put(folder.resolve("in/no.4"));

    Run.of("parse", "--output", folder.resolve("out"), upper, other);

    assertThat(namesIn(folder.resolve("out"))).containsExactly("a.md", "no.4.md");
  }

  @Test
  void nothingIsWrittenBehindALink() throws IOException {
    Path report = Reports.put(folder.resolve("in/a.txt"));
    Path outside = Files.writeString(folder.resolve("outside.md"), "kept");
    Path out = Files.createDirectory(folder.resolve("out"));
    Path link = Files.createSymbolicLink(out.resolve("a.md"), outside);

    Run run = Run.of("parse", "--output", out, report);

    assertThat(run.err()).contains("not written: " + link + " is a link");
    assertThat(run.status()).isEqualTo(1);
    assertThat(outside).hasContent("kept");
  }

  @Test
  void reportsOfOneNameDoNotOverwriteEachOther() throws IOException {
    Path first = Reports.put(folder.resolve("in/1/a.txt"));
    Path second = Reports.put(folder.resolve("in/2/A.txt"), "Another\n\nAnother report.\n");
    Path third = Reports.put(folder.resolve("in/3/a-2.txt"));
    Path out = folder.resolve("out");

    Run run = Run.of("parse", "--output", out, first, second, third);

    assertThat(run.status()).isZero();
    assertThat(namesIn(out)).containsExactlyInAnyOrder("a.md", "A-2.md", "a-2-2.md");
    assertThat(Files.readString(out.resolve("A-2.md"))).startsWith("# Another");
  }

  @Test
  void theLastRunsFilesAreReplaced() throws IOException {
    Path report = Reports.put(folder.resolve("in/a.txt"));
    Path old = Reports.put(folder.resolve("out/a.md"), "old");

    Run.of("parse", "--output", folder.resolve("out"), report);

    assertThat(Files.readString(old)).startsWith("# Ministers");
  }

  @Test
  void noReportIsOverwritten() throws IOException {
    Path report = Reports.put(folder.resolve("a.txt"));

    Run run = Run.of("parse", "--format", "text", "--output", folder, report);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt: not written").contains("is itself a report to read");
    assertThat(Files.readString(report)).isEqualTo(Reports.TARIFFS);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
