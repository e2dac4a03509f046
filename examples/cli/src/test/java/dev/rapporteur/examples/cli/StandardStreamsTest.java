package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Reports from files and pipes to standard output. */
class StandardStreamsTest {

  @TempDir private Path folder;

  @Test
  void aReportIsSummedUpInMarkdown() {
    Run run = Run.of("parse", Reports.put(folder.resolve("a.txt")));

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("# Ministers agree to cut tariffs\n").endsWith("\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void severalAreSeparatedByABreak() {
    Path report = Reports.put(folder.resolve("a.txt"));
    String one = Run.of("parse", report).out();

    assertThat(Run.of("parse", report, report).out()).isEqualTo(one + "\n---\n\n" + one);
  }

  @Test
  void severalPlainTextsAreSeparatedByALine() {
    Path report = Reports.put(folder.resolve("a.txt"));
    String one = Run.of("parse", "--format", "text", report).out();

    assertThat(Run.of("parse", "--format", "text", report, report).out())
        .isEqualTo(one + "\n" + "=".repeat(80) + "\n\n" + one);
  }

  @Test
  void severalInJsonAreOneOnEachLine() {
    Path a = Reports.put(folder.resolve("a.txt"));
    Path b = Reports.put(folder.resolve("b.txt"));

    Run run = Run.of("parse", "--format", "json", b, a);

    assertThat(run.out().lines())
        .map(line -> JsonMapper.shared().readTree(line).at("/source/id").asString())
        .containsExactly(b.toString(), a.toString());
  }

  @Test
  void standardInputIsReadWhereNothingIsNamed() {
    Run run = Run.piping(Reports.TARIFFS, "parse", "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"id\":\"stdin\"").contains("Zoé Müller");
  }

  @Test
  void standardInputIsReadInItsPlace() {
    Path report = Reports.put(folder.resolve("a.txt"));

    Run run = Run.piping(Reports.TARIFFS, "parse", "--format", "json", report, "-", report);

    assertThat(run.out().lines().toList().get(1)).contains("\"id\":\"stdin\"");
  }

  @Test
  void theDayOfReceiptTellsTheYear() {
    String text = Reports.TARIFFS.replace(", 2026", "");

    Run run = Run.piping(text, "parse", "--format", "json", "--received", "2026-05-06");

    assertThat(run.out()).contains("\"date\":\"2026-05-05\"");
  }

  @Test
  void aBriefSummaryIsShorter() {
    Path report = Reports.put(folder.resolve("a.txt"));

    assertThat(Run.of("parse", "--detail", "brief", report).out())
        .hasSizeLessThan(Run.of("parse", "--detail", "full", report).out().length());
  }
}
