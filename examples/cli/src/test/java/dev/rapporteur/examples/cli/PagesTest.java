package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms for browsers, and digests. */
class PagesTest {

  @TempDir private Path folder;

  @Test
  void aPageHoldsTheReportAndWhatWasReadFromIt() {
    Run run = Run.piping(Reports.TARIFFS, "parse", "--format", "page", "-");

    assertThat(run.out())
        .startsWith("<!doctype html>")
        .contains("<mark class=")
        .contains("Trade ministers agreed")
        .endsWith("</html>\n");
  }

  @Test
  void aFolderOfPagesHasTheirEnding() {
    Reports.put(folder.resolve("in/a.txt"));

    Run.of("parse", "--format", "page", "--output", folder.resolve("out"), folder.resolve("in"));

    assertThat(folder.resolve("out/a.page.html")).isRegularFile();
  }

  @Test
  void aSummaryMayBeAPieceOfHtml() {
    Run run = Run.piping(Reports.TARIFFS, "parse", "--format", "html", "-");

    assertThat(run.out()).startsWith("<h1>Ministers agree to cut tariffs</h1>");
  }

  @Test
  void aDigestTellsWhatReportsSayTogether() {
    Reports.put(folder.resolve("a.txt"));
    Reports.put(folder.resolve("b.txt"));

    assertThat(Run.of("digest", folder).out()).startsWith("# Digest of two reports\n");
    assertThat(Run.of("digest", "--format", "text", folder).out())
        .startsWith("Digest of two reports\n");
    assertThat(Run.of("digest", "--format", "page", folder).out()).startsWith("<!doctype html>");
  }

  @Test
  void aDigestIsOfTheReportsThatCanBeRead() {
    Path there = Reports.put(folder.resolve("a.txt"));
    Run run = Run.of("digest", there, folder.resolve("missing.txt"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("# Digest of one report\n");
    assertThat(run.err()).contains("missing.txt");
  }
}
