package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.CoverageJson;
import dev.rapporteur.render.JsonRenderer;
import java.util.Map;

/**
 * What holds for the forms of any report, sought to be broken by Jazzer. The normal build tries the
 * texts that broke it once: a file each in {@code FormsFuzzTestInputs}, named for what it showed.
 * {@code -Pfuzz} looks for new ones.
 */
class FormsFuzzTest {

  private static final CoverageParser PARSER = CoverageParser.standard();

  /** Most texts that are made up hold no statement; behind these words many do. */
  private static final String HEAD =
      "Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- President Ana Duarte said ";

  @FuzzTest(maxDuration = "30m")
  @MarkedUpWords
  void summaries(FuzzedDataProvider data) {
    assertHold(data, Forms::summaries);
  }

  @FuzzTest(maxDuration = "30m")
  @MarkedUpWords
  void pages(FuzzedDataProvider data) {
    assertHold(data, Forms::pages);
  }

  @FuzzTest(maxDuration = "30m")
  @MarkedUpWords
  void exports(FuzzedDataProvider data) {
    assertHold(data, Forms::exports);
  }

  @FuzzTest(maxDuration = "30m")
  @MarkedUpWords
  void json(FuzzedDataProvider data) {
    SummitCoverage coverage = PARSER.parse(text(data));
    for (JsonRenderer json : new JsonRenderer[] {JsonRenderer.compact(), JsonRenderer.pretty()}) {
      assertThat(CoverageJson.read(json.render(coverage))).isEqualTo(coverage);
    }
  }

  private static void assertHold(FuzzedDataProvider data, Forms.Family family) {
    String text = text(data);
    SummitCoverage coverage = PARSER.parse(text);
    Map<String, String> forms = Forms.of(coverage, family.of(text));
    assertThat(Forms.of(coverage, family.of(text))).isEqualTo(forms);
    forms.forEach((name, form) -> Forms.assertHolds(name, form, text));
  }

  private static String text(FuzzedDataProvider data) {
    return (data.consumeBoolean() ? HEAD : "") + data.consumeRemainingAsString();
  }
}
