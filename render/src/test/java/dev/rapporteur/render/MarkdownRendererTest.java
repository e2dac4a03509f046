package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a summary looks like in Markdown, level by level. */
class MarkdownRendererTest {

  @Test
  void briefStandsAlone() {
    assertThat(rendered(Detail.BRIEF))
        .isEqualTo(
            """
            # Duval asks river states to share their gauges

            Ilmarin President Anna Duval spoke at the second session of the 11th River Forum in \
            Port Verity, Ilmaria, Harbour reported on 3 May 2026. The meeting is held from 2 to 3 May \
            2026 and bears the motto "Water for All". The speech was titled "One River".

            - Duval urged the river states to share their gauges.
            - Ilmaria will open 12 gauges by the end of 2027, Duval said.
            - Duval proposed a River Bank.
            - Duval welcomed the help of the Lake Union (LU).
            """);
  }

  @Test
  void standardTellsPointsStatementsPhotosAndNames() {
    assertThat(MarkdownRenderer.standard().render(Coverages.speech()))
        .isEqualTo(
            """
            # Duval asks river states to share their gauges

            Ilmarin President Anna Duval spoke at the second session of the 11th River Forum in \
            Port Verity, Ilmaria, Harbour reported on 3 May 2026. The meeting is held from 2 to 3 May \
            2026 and bears the motto "Water for All". The speech was titled "One River". \
            `[357-366]`

            ## Two points (three announced)

            1. Ilmaria will open 12 gauges by the end of 2027, Duval said. *(commitment: Ilmaria, \
            by the end of 2027)* `[423-469]`
               - Duval added that the River Charter is its guide. `[488-523]`
            2. Duval proposed a River Bank. *(proposal)* `[549-561]`
               - The water rose, Duval noted. `[563-577]`
               - Duval welcomed the help of the Lake Union (LU). *(position)* `[603-634]`
               - Ilmaria has built a dam, Duval said. *(achievement: Ilmaria)* `[636-659]`

            ## Other statements

            **Anna Duval** (Ilmarin President)

            - Duval urged the river states to share their gauges. *(call)* `[284-305]`

            ## Photos

            - Ilmarin President Anna Duval speaks in Port Verity, May 3, 2026. *(Photo: Jo Reed, \
            Harbour)* `[97-161]`

            ## People

            |Name|Role|Named at|
            |---|---|---|
            |Anna Duval|Ilmarin President|`[115-125]`|

            ## Organizations

            - Lake Union (LU) `[619-629]`

            ## Documents

            - River Charter `[497-510]`
            """);
  }

  @Test
  void fullPutsCommitmentsIntoATable() {
    assertThat(rendered(Detail.FULL))
        .contains(
            """
            ## Commitments

            |Who|Undertaking|By when|As said by|Commitment test|Where|
            |---|---|---|---|---|---|
            |Ilmaria|open 12 gauges by the end of 2027|by the end of 2027 (until 31 December \
            2027)|Anna Duval|passed, agreed by several|`[423-469]`|
            """);
  }

  @Test
  void fullTellsWhatIsLeftOutWhatIsDoubtfulAndWhatWasRead() {
    assertThat(rendered(Detail.FULL))
        .endsWith(
            """
            ## Not covered above

            - Nobody knows. `[672-685]`

            ## Diagnostics

            - May 3, 2026 is not a Monday. *(weekday contradicts date)* `[277-283]`
            - There were more. *(more diagnostics)*

            ## Source

            - Text: duval.txt
            - Length: 686 UTF-16 code units
            - SHA-256: 25f51611bc6a75650fa61150031e955d2f9575dd4290c176e0ff3c9756e3c824
            - Published: 4 May 2026, 10:55
            - Archived: 4 May 2026
            - Published again by: Harbour News
            - Reporters: Jo Reed, Mo Lind
            """);
  }

  @Test
  void startsAtTheHeadingLevelOfTheOptions() {
    RenderOptions options = RenderOptions.standard().withHeadingLevel(3);
    assertThat(MarkdownRenderer.of(options).render(Coverages.speech()))
        .startsWith("### Duval asks")
        .contains("\n#### Two points (three announced)\n");
  }

  @Test
  void tellsThatNothingWasFound() {
    assertThat(MarkdownRenderer.standard().render(Coverages.empty()))
        .isEqualTo(
            """
            # Report without a headline

            This report names no speaker.
            """);
  }

  private static String rendered(Detail detail) {
    return MarkdownRenderer.of(RenderOptions.standard().withDetail(detail))
        .render(Coverages.speech());
  }
}
