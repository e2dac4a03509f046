package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A report on talks beside a summit, in every form for people. */
class TalksTest {

  private static final SummitCoverage TALKS = Talks.coverage();

  private static final String BRIEF = rendered(Detail.BRIEF);
  private static final String STANDARD = rendered(Detail.STANDARD);
  private static final String FULL = rendered(Detail.FULL);

  private static final Document PAGE =
      Jsoup.parse(ReadingPage.standard().render(TALKS, Talks.TEXT));

  @Test
  void standsInItsText() {
    TALKS.verify(Talks.TEXT);
  }

  @Test
  void leadsWithBothMeetingsAndWhatIsKnownOfTheSummit() {
    assertThat(STANDARD)
        .contains(
            "Harbour reported on talks between Finance Minister Anna Duval and Mo Lind (outgoing"
                + " President) in Port Verity on 3 May 2026 and on the working dinner of the River"
                + " Forum in Port Verity. The meeting is held from 2 to 4 May 2026, has Ilmaria as"
                + " its host and bears the motto \"Water for All\". The report has statements by"
                + " Anna Duval and Mo Lind.");
  }

  @Test
  void listsTheTalksThatTheReportIsAbout() {
    assertThat(STANDARD)
        .contains(
            """
            ## Meetings

            - Talks between Anna Duval and Mo Lind in Port Verity on 3 May 2026 `[28-63]`

            ## Statements
            """);
    assertThat(BRIEF).doesNotContain("## Meetings");
  }

  @Test
  void tellsInFullWhichTalksASpeakerHas() {
    assertThat(FULL).contains("- Talks between Mo Lind and Jo Reed *(as a speaker has it)*");
  }

  @Test
  void tellsAllOfficesAndHowTheyAreHeld() {
    assertThat(STANDARD)
        .contains("|Anna Duval|Finance Minister; caretaker Premier|")
        .contains("|Mo Lind|outgoing President|")
        .contains("|Jo Reed|Premier (former)|");
  }

  @Test
  void tellsInFullWhichDaysTheTimesStandFor() {
    assertThat(FULL)
        .contains(
            """
            ## Dates

            - Sunday (3 May 2026) `[67-73]`
            - next June (June 2027) `[221-230]`
            """);
    assertThat(STANDARD)
        .doesNotContain("## Dates")
        .contains("*(commitment: Ilmaria, if others move; next June: June 2027)*");
  }

  @Test
  void keepsTheNotAndTheConditionOfACommitment() {
    assertThat(FULL)
        .contains("|Ilmaria|not sell its dam|no deadline|")
        .contains("|Ilmaria|open the locks next June, if others move|")
        .contains("|passed, agreed by several|");
    assertThat(PAGE.expectFirst("[aria-labelledby=commitments]").text())
        .contains("not sell its dam", "open the locks next June, if others move");
    assertThat(Digest.of(ImmutableList.of(TALKS)).markdown())
        .contains("|Ilmaria|not sell its dam|")
        .contains("|Ilmaria|open the locks next June, if others move|");
  }

  @Test
  void showsMeetingsOfficesAndDatesBesideTheReport() {
    assertThat(PAGE.select("[aria-labelledby=meetings] li").eachText())
        .containsExactly(
            "Talks between Anna Duval and Mo Lind in Port Verity on 3 May 2026 in the report",
            "Talks between Mo Lind and Jo Reed (as a speaker has it) in the report");
    assertThat(PAGE.select("[aria-labelledby=people] li").eachText())
        .anyMatch(item -> item.startsWith("Jo Reed Premier (former)"));
    assertThat(PAGE.select("[aria-labelledby=dates] li").eachText())
        .containsExactly("Sunday (3 May 2026) named1", "next June (June 2027) named1");
    assertThat(PAGE.select("[aria-labelledby=meetings] a, [aria-labelledby=dates] a"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(PAGE.select(link.attr("href"))).hasSize(1));
  }

  @Test
  void namesTheTalksInADigestWhereThereIsNoSummit() {
    SummitCoverage only = TALKS.withSummit(Optional.empty());
    assertThat(Digest.of(ImmutableList.of(only)).markdown())
        .contains("|Talks between Anna Duval and Mo Lind in Port Verity on 3 May 2026|");
  }

  @Test
  void saysWhoOpensASentenceThatBeginsWithAPronoun() {
    assertThat(STANDARD).contains("- Duval said it would open the locks next June if others move.");
  }

  private static String rendered(Detail detail) {
    return MarkdownRenderer.of(RenderOptions.standard().withDetail(detail)).render(TALKS);
  }
}
