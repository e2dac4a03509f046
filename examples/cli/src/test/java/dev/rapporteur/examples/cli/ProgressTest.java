package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bar for those who wait before a terminal; nobody else sees one. */
class ProgressTest {

  @TempDir private Path folder;

  @Test
  void manyReportsOnATerminal() {
    putReports(Progress.MANY);

    Run run = Run.onTerminal("parse", "--output", out(), in());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("100%").contains(Progress.MANY + "/" + Progress.MANY);
  }

  @Test
  void notForAFew() {
    putReports(2);

    assertThat(Run.onTerminal("parse", "--output", out(), in()).out()).isEmpty();
  }

  @Test
  void notWhereNobodyLooks() {
    putReports(Progress.MANY);

    assertThat(Run.of("parse", "--output", out(), in()).out()).isEmpty();
  }

  @Test
  void notAmongTheReports() {
    putReports(Progress.MANY);

    assertThat(Run.onTerminal("parse", in()).out()).doesNotContain("100%");
  }

  @Test
  void ofAnArchiveThereIsAlwaysOneUnlessItIsToBeQuiet() {
    putReports(2);

    assertThat(Run.onTerminal("archive", in()).err())
        .contains("100%", " MB", "2 reports, ")
        .endsWith("\nrapporteur: 2 reports\n");
    assertThat(Run.onTerminal("archive", "--quiet", in()).err()).isEmpty();
    assertThat(Run.of("archive", in()).err()).isEqualTo("rapporteur: 2 reports\n");
  }

  private Path in() {
    return folder.resolve("in");
  }

  private Path out() {
    return folder.resolve("out");
  }

  private void putReports(int count) {
    for (int i = 0; i < count; i++) {
      Reports.put(in().resolve(i + ".txt"));
    }
  }
}
