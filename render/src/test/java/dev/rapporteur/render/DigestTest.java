package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.SummitBuilder;
import dev.rapporteur.core.SummitCoverage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What several reports say together. */
class DigestTest {

  private static final SummitCoverage HARBOUR = Coverages.speech();

  private static final SummitCoverage LIGHTHOUSE =
      HARBOUR.withReport(new ReportBuilder().from(HARBOUR.report()).agency("Lighthouse").build());

  private static final Digest BOTH = Digest.of(ImmutableList.of(HARBOUR, LIGHTHOUSE));

  @Test
  void saysHowManyReportsOfWhenFromWhom() {
    assertThat(BOTH.markdown())
        .startsWith(
            """
            # Digest of two reports

            They are dated 3 May 2026, and come from Harbour and Lighthouse.
            """);
    assertThat(Digest.of(ImmutableList.of(HARBOUR)).markdown())
        .contains("It is dated 3 May 2026, and comes from Harbour.");
  }

  @Test
  void listsCommitmentsByTheirDeadlines() {
    assertThat(BOTH.markdown())
        .contains(
            """
            ## Commitments by deadline

            |By when|Who|Undertaking|As said by|Reported by|
            |---|---|---|---|---|
            |by the end of 2027 (until 31 December 2027)|Ilmaria|open 12 gauges by the end of 2027|\
            Anna Duval|Harbour, 3 May 2026|
            """);
  }

  @Test
  void putsReportsOfOneMeetingSideBySide() {
    assertThat(BOTH.markdown())
        .contains(
            """
            ### The second session of the 11th River Forum

            |Speaker|Harbour|Lighthouse|
            |---|---|---|
            |Ilmarin President Anna Duval|Ilmarin President Anna Duval urged""");
  }

  @Test
  void whoSpeaksInAHeadlineOnlyHasNoRow() {
    Statement headline =
        HARBOUR.statements().get(0).withLocation(Location.HEADLINE).withSpeaker("River states");
    assertThat(Digest.of(ImmutableList.of(HARBOUR.withStatements(headline), LIGHTHOUSE)).markdown())
        .contains("|Speaker|Harbour|Lighthouse|")
        .doesNotContain("River states");
  }

  @Test
  void keepsMeetingsOfAnotherEditionApart() {
    SummitCoverage other =
        LIGHTHOUSE.withSummit(
            LIGHTHOUSE.summit().map(one -> new SummitBuilder().from(one).edition(12).build()));
    assertThat(Digest.of(ImmutableList.of(HARBOUR, other)).markdown())
        .doesNotContain("## One meeting, several reports");
  }

  @Test
  void tellsWhoSaidWhatOnATheme() {
    assertThat(BOTH.markdown())
        .contains(
            """
            ### Water

            - **3 May 2026:** Ilmaria will open 12 gauges by the end of 2027, Ilmarin President Anna \
            Duval said. *(Harbour)*
            """);
  }

  @Test
  void drawsATimelineOnItsPage() {
    Document page = Jsoup.parse(BOTH.page());
    assertThat(page.select("svg text").eachText())
        .contains("31 December 2027 · Ilmaria: open 12 gauges by the end of 2027");
    assertThat(page.select("svg[role=img] > title")).hasSize(1);
    assertThat(page.select("script, [style], [src]")).isEmpty();
  }

  @Test
  void mayHaveNothingToTell() {
    assertThat(Digest.of(ImmutableList.of()).markdown())
        .isEqualTo("# Digest of no reports\n\nThere is nothing to tell.\n");
    assertThat(Jsoup.parse(Digest.of(ImmutableList.of(Coverages.empty())).page()).select("h1"))
        .hasSize(1);
  }

  @Test
  void writesTheSameInEveryForm() {
    assertThat(BOTH.text()).startsWith("Digest of two reports\n\nThey are dated 3 May 2026");
    assertThat(Jsoup.parse(BOTH.html()).select("h1").text()).isEqualTo("Digest of two reports");
  }

  @Test
  void keepsHostileWordsText() {
    Digest digest = Digest.of(ImmutableList.of(new Hostile("<b onclick=x>|`").coverage()));
    assertThat(Jsoup.parse(digest.page()).select("b, [onclick]")).isEmpty();
    assertThat(Trees.parsed(digest.markdown())).isNotEmpty();
  }
}
