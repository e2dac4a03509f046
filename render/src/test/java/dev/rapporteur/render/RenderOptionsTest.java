package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one may ask of a summary. */
class RenderOptionsTest {

  private static final RenderOptions STANDARD = RenderOptions.standard();

  @Test
  void writesDatesInTheStyleAskedFor() {
    assertThat(rendered(STANDARD.withDates(DateStyle.MONTH_FIRST)))
        .contains("Harbour reported on May 3, 2026.");
    assertThat(rendered(STANDARD.withDates(DateStyle.ISO)))
        .contains("Harbour reported on 2026-05-03.");
  }

  @Test
  void leavesReferencesOut() {
    assertThat(rendered(STANDARD.withReferences(References.NONE)))
        .contains("- Duval urged the river states to share their gauges. *(call)*\n")
        .doesNotContain("River Charter is its guide. `[");
  }

  @Test
  void linksIntoAReadingPage() {
    assertThat(rendered(STANDARD.withLinksTo("duval.html")))
        .contains("*(call)* [284-305](duval.html#at-284-305)\n");
  }

  @Test
  void quotesInNotesWhatStandsInTheReport() {
    assertThat(rendered(STANDARD.withReferences(References.NOTES)))
        .contains("- Duval urged the river states to share their gauges. *(call)* `[7]`\n")
        .contains("7. Characters 284 to 305 of the report: to share their gauges\n");
  }

  @Test
  void leavesPartsOut() {
    assertThat(rendered(STANDARD.withParts(Set.of(SummaryPart.NAMES))))
        .contains("## People")
        .doesNotContain("## Two points", "## Other statements", "## Photos");
  }

  @Test
  void tellsTheWeightiestStatementsWhereItCannotTellAll() {
    assertThat(rendered(STANDARD.withMaximum(3)))
        .contains("The summary tells the 3 weightiest of 7 statements.")
        .contains("urged the river states", "open 12 gauges", "proposed a River Bank")
        .doesNotContain("The water rose");
  }

  @Test
  void saysWhichPointsAreLeftOut() {
    assertThat(rendered(STANDARD.withMaximum(1)))
        .contains("Left out here.")
        .contains("open 12 gauges by the end of 2027");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.html", "javascript:alert(1)", "a\"b", "<a>", "a.html#b", "a)b", "é"})
  void takesPlainLinksOnly(String link) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withLinksTo(link))
        .withMessageContaining("percent-encoded");
  }

  @Test
  void refusesAMaximumOfNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaximum(0))
        .withMessageContaining("at least one statement");
  }

  @Test
  void refusesAHeadingBelowTheLevelsOfHtml() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withHeadingLevel(6))
        .withMessageContaining("from 1 to 5");
  }

  private static String rendered(RenderOptions options) {
    return MarkdownRenderer.of(options).render(Coverages.speech());
  }
}
