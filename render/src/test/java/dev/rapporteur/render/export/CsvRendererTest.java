package dev.rapporteur.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Coverages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables for spreadsheets. */
class CsvRendererTest {

  private static final SummitCoverage SPEECH = Coverages.speech();

  @Test
  void hasARowForEachStatement() {
    List<Map<String, String>> rows = Table.read(CsvRenderer.statements().render(SPEECH));
    assertThat(rows).hasSameSizeAs(SPEECH.statements());
    assertThat(rows.get(0))
        .containsEntry("report", "duval.txt")
        .containsEntry("published", "2026-05-04T10:55")
        .containsEntry("statement", "1")
        .containsEntry("speaker", "Anna Duval")
        .containsEntry("role", "Ilmarin President")
        .containsEntry("cue", SPEECH.statements().get(0).cue().orElseThrow().text());
  }

  @Test
  void hasARowForEachCommitment() {
    List<Map<String, String>> rows = Table.read(CsvRenderer.commitments().render(SPEECH));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("speaker", "Anna Duval")
        .containsEntry("actor", "Ilmaria")
        .containsEntry("action", "open 12 gauges by the end of 2027")
        .containsEntry("targets", "12 gauges")
        .containsEntry("deadline", "by the end of 2027")
        .containsEntry("earliest", "")
        .containsEntry("latest", "2027-12-31");
  }

  @Test
  void beginsWithTheNamesOfTheColumns() {
    assertThat(CsvRenderer.statements().render(SPEECH))
        .startsWith(
            "\"report\",\"published\",\"statement\",\"location\",\"speaker\",\"role\",\"source\","
                + "\"cue\",\"addressee\",\"content\",\"form\",\"point\",\"acts\",\"themes\","
                + "\"start\",\"end\",\"rule\"\r\n");
    assertThat(CsvRenderer.commitments().render(SPEECH))
        .startsWith(
            "\"report\",\"published\",\"statement\",\"speaker\",\"actor\",\"action\",\"content\","
                + "\"negated\",\"condition\",\"targets\",\"deadline\",\"earliest\",\"latest\","
                + "\"passed\",\"unmet\",\"collective\",\"start\",\"end\"\r\n");
  }

  @Test
  void hasAHeaderWithoutRows() {
    assertThat(CsvRenderer.commitments().render(Coverages.empty()))
        .startsWith("\"report\",")
        .hasLineCount(1);
    assertThat(CsvRenderer.commitments().withoutHeader().render(Coverages.empty())).isEmpty();
  }

  @Test
  void goesOnWithoutAHeader() {
    String one = CsvRenderer.statements().render(SPEECH);
    String more = CsvRenderer.statements().withoutHeader().render(SPEECH);
    assertThat(one).endsWith("\r\n" + more);
    assertThat(Table.read(one + more)).hasSize(2 * SPEECH.statements().size());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "+1, '+1",
        "-1, '-1",
        "@SUM(A1), '@SUM(A1)",
        "` =1`, `' =1`",
        "\u00a0=1, '\u00a0=1",
        "\ufeff=1, '\ufeff=1",
        "＝1, '＝1",
        "'=1, ''=1",
        "'A lie', 'A lie'",
        "a=1, a=1",
        "``, ``"
      })
  void holdsNoFormula(String words, String cell) {
    assertThat(SafeCell.safe(words)).isEqualTo(cell);
  }

  @Test
  void doesNotBeginWithABreak() {
    assertThat(SafeCell.safe("\t1")).isEqualTo("'\t1");
    assertThat(SafeCell.safe("\r1")).isEqualTo("'\r1");
    assertThat(SafeCell.safe("\n1")).isEqualTo("'\n1");
  }
}
