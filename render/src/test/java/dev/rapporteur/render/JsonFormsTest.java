package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans in code points, and excerpts without their words: other forms of the same records. */
class JsonFormsTest {

  private static final String TEXT = "😀 hello";
  private static final SummitCoverage COVERAGE =
      new SummitCoverageBuilder()
          .source(SourceRef.of(SourceText.of(TEXT)))
          .report(new ReportBuilder().headline(new Quotes(TEXT).quote("hello")).build())
          .build();

  @Test
  void countsUnitsUnlessToldOtherwise() {
    assertThat(JsonRenderer.compact().render(COVERAGE))
        .contains("\"text\":\"hello\",\"span\":{\"start\":3,\"end\":8}")
        .doesNotContain("spanUnit");
  }

  @Test
  void countsCodePointsAndSaysSo() {
    assertThat(JsonRenderer.compact().inCodePointsOf(TEXT).render(COVERAGE))
        .startsWith("{\"schemaVersion\":\"1\",\"spanUnit\":\"CODE_POINT\",\"source\":")
        .contains("\"text\":\"hello\",\"span\":{\"start\":2,\"end\":7}");
  }

  @Test
  void leavesOutTheWordsOfExcerptsAndSaysSo() {
    assertThat(JsonRenderer.compact().withoutWords().render(COVERAGE))
        .startsWith("{\"schemaVersion\":\"1\",\"excerpts\":\"POSITION\",\"source\":")
        .contains("\"headline\":{\"span\":{\"start\":3,\"end\":8}}");
  }

  @Test
  void keepsTheNamesWithoutTheWords() {
    assertThat(JsonRenderer.compact().withoutWords().render(Coverages.speech()))
        .contains("\"name\":\"River Charter\",\"mentions\":[{\"span\":")
        .contains("\"dateline\":{\"span\":")
        .doesNotContain("\"text\":\"");
  }

  @Test
  void isReadBackWithTheText() {
    checkForms(Coverages.speech(), Coverages.SPEECH_TEXT);
    checkForms(COVERAGE, TEXT);
  }

  @Test
  void isNotReadWithoutTheText() {
    String json = JsonRenderer.compact().withoutWords().render(COVERAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageJson.read(json))
        .withMessageEndingWith("CoverageJson.read(json, text)");
  }

  @Test
  void isNotReadWithAnotherText() {
    String json = JsonRenderer.compact().withoutWords().render(COVERAGE);
    assertThatIllegalArgumentException().isThrownBy(() -> CoverageJson.read(json, TEXT + "."));
    assertThatIllegalArgumentException().isThrownBy(() -> CoverageJson.read(json, "x"));
  }

  @Test
  void doesNotCountTheCodePointsOfAnotherText() {
    JsonRenderer renderer = JsonRenderer.compact().inCodePointsOf("another");
    assertThatIllegalArgumentException().isThrownBy(() -> renderer.render(COVERAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"span\":7", "\"span\":{\"start\":3,\"end\":99}", "\"text\":7"})
  void refusesExcerptsThatCannotBe(String excerpt) {
    String json = JsonRenderer.compact().withoutWords().render(COVERAGE);
    String other = json.replace("\"span\":{\"start\":3,\"end\":8}", excerpt);
    assertThat(other).isNotEqualTo(json);
    assertThatIllegalArgumentException().isThrownBy(() -> CoverageJson.read(other, TEXT));
  }

  static void checkForms(SummitCoverage coverage, String text) {
    JsonRenderer plain = JsonRenderer.compact();
    JsonRenderer points = plain.inCodePointsOf(text);
    for (JsonRenderer form :
        new JsonRenderer[] {plain, points, plain.withoutWords(), points.withoutWords()}) {
      assertThat(CoverageJson.read(form.render(coverage), text)).isEqualTo(coverage);
    }
  }
}
