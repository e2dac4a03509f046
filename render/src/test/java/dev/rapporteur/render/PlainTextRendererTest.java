package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a summary looks like as plain text. */
class PlainTextRendererTest {

  @Test
  void standardIsTheSummaryWithoutMarkup() {
    assertThat(PlainTextRenderer.standard().render(Coverages.speech()))
        .isEqualTo(
            """
            Duval asks river states to share their gauges

            Ilmarin President Anna Duval spoke at the second session of the 11th River Forum
            in Port Verity, Ilmaria, Harbour reported on 3 May 2026. The meeting is held
            from 2 to 3 May 2026 and bears the motto "Water for All". The speech was titled
            "One River". [357-366]

            Two points (three announced)

            1. Ilmaria will open 12 gauges by the end of 2027, Duval said. (commitment:
               Ilmaria, by the end of 2027) [423-469]
               - Duval added that the River Charter is its guide. [488-523]

            2. Duval proposed a River Bank. (proposal) [549-561]
               - The water rose, Duval noted. [563-577]
               - Duval welcomed the help of the Lake Union (LU). (position) [603-634]
               - Ilmaria has built a dam, Duval said. (achievement: Ilmaria) [636-659]

            Other statements

            Anna Duval (Ilmarin President)
            - Duval urged the river states to share their gauges. (call) [284-305]

            Photos

            - Ilmarin President Anna Duval speaks in Port Verity, May 3, 2026. (Photo: Jo
              Reed, Harbour) [97-161]

            People

            - Anna Duval; Role: Ilmarin President; Named at: [115-125]

            Organizations

            - Lake Union (LU) [619-629]

            Documents

            - River Charter [497-510]
            """);
  }

  @Test
  void writesATableAsAList() {
    assertThat(rendered(Detail.FULL))
        .contains(
            """
            Commitments

            - Ilmaria; Undertaking: open 12 gauges by the end of 2027; By when: by the end
              of 2027 (until 31 December 2027); As said by: Anna Duval; Commitment test:
              passed, agreed by several; Where: [423-469]
            """);
  }

  @Test
  void leavesAnUnbreakableWordWhole() {
    String word = "w".repeat(100);
    assertThat(PlainTextRenderer.standard().render(new Hostile(word).coverage()).lines())
        .filteredOn(line -> line.length() > 80)
        .allSatisfy(line -> assertThat(line.strip()).matches("(- |1\\. )?\\S+"));
  }

  private static String rendered(Detail detail) {
    return PlainTextRenderer.of(RenderOptions.standard().withDetail(detail))
        .render(Coverages.speech());
  }
}
