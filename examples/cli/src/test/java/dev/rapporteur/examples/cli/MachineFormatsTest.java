package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What programs read: one report on each line, or one table for all. */
class MachineFormatsTest {

  @TempDir private Path folder;
  private Path report;

  @BeforeEach
  void putReport() {
    report = Reports.put(folder.resolve("a.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json             | /schemaVersion    | 1",
        "json-code-points | /spanUnit         | CODE_POINT",
        "json-positions   | /excerpts         | POSITION",
        "ninjs            | /standard/version | 3.1",
        "schema-org       | /@type            | NewsArticle",
        "annotations      | /type             | AnnotationPage"
      })
  void jsonHasALineForEachReport(String format, String place, String value) {
    List<String> lines = Run.of("parse", "--format", format, report, report).out().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(JsonMapper.shared().readTree(line).at(place).asString())
                    .isEqualTo(value));
  }

  @Test
  void aTableHasOneHeader() {
    String one = Run.of("parse", "--format", "statements-csv", report).out();
    String two = Run.of("parse", "--format", "statements-csv", report, report).out();

    assertThat(one).startsWith("\"report\",\"published\",\"statement\",").contains("Zoé Müller");
    assertThat(two).isEqualTo(one + one.substring(one.indexOf("\r\n") + 2));
  }

  @Test
  void aReportWithoutRowsAddsNoLine() {
    Path other = Reports.put(folder.resolve("b.txt"), "Rain\n\nIt rained.\n");

    Run run = Run.of("parse", "--format", "commitments-csv", other, other);

    assertThat(run.out()).startsWith("\"report\",").endsWith("\r\n").hasLineCount(1);
  }
}
