package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Point;
import dev.rapporteur.core.PointsBuilder;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import org.junit.jupiter.api.Test;

/** What stands under a point: statements, what the report tells itself, or nothing. */
class PointsSectionTest {

  private static final Quotes IN =
      new Quotes(
          """
          Lind made a plan.

          First, locks must open, Lind said.

          Second, the dam is old. It leaks.

          Third: fish.
          """);

  private static final Point FIRST =
      new Point(1, IN.quote("First,"), IN.between("First,", "Lind said."));
  private static final Point SECOND =
      new Point(2, IN.quote("Second,"), IN.between("Second,", "It leaks."));
  private static final Point THIRD =
      new Point(3, IN.quote("Third:"), IN.between("Third:", "fish."));

  @Test
  void aPointOfWhichNobodySpeaksIsToldFromTheReport() {
    assertThat(rendered(RenderOptions.standard(), FIRST, SECOND))
        .contains(
            """
            ## Two points

            1. Locks must open, Lind said. `[26-41]`
            2. The dam is old. It leaks. *(background)* `[55-88]`
            """);
  }

  @Test
  void aPointWithNothingToTellSaysSo() {
    assertThat(rendered(RenderOptions.standard(), FIRST, SECOND, THIRD))
        .contains("## Three points")
        .contains("3. Nobody is quoted under this point. `[90-96]`\n");
  }

  @Test
  void aSinglePointIsOne() {
    assertThat(rendered(RenderOptions.standard(), FIRST)).contains("## One point\n\n1. Locks");
  }

  @Test
  void aListWithAGapNamesItsPoints() {
    assertThat(rendered(RenderOptions.standard(), FIRST, THIRD))
        .contains(
            """
            - **Point 1:** Locks must open, Lind said. `[26-41]`
            - **Point 3:** Nobody is quoted under this point. `[90-96]`
            """);
  }

  @Test
  void aStatementWithoutRoomIsLeftOut() {
    SummitCoverage both =
        new SummitCoverageBuilder()
            .from(coverage(FIRST, SECOND))
            .addStatements(said("It leaks", 2))
            .build();
    assertThat(MarkdownRenderer.of(RenderOptions.standard().withMaximum(1)).render(both))
        .contains("1. Locks must open")
        .contains("2. Left out here.\n");
  }

  private static String rendered(RenderOptions options, Point... points) {
    return MarkdownRenderer.of(options).render(coverage(points));
  }

  private static SummitCoverage coverage(Point... points) {
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of(IN.text())))
        .report(new ReportBuilder().build())
        .points(new PointsBuilder().addPoints(points).build())
        .addStatements(said("locks must open", 1))
        .addRemainder(IN.quote("Second, the dam is old. It leaks."))
        .build();
  }

  private static Statement said(String words, int point) {
    return new StatementBuilder()
        .location(Location.BODY)
        .speaker("Lind")
        .source(IN.quote("Lind", "open,"))
        .cue(IN.quote("said"))
        .addContent(IN.quote(words))
        .form(Form.INDIRECT)
        .point(point)
        .evidence(IN.evidence("by-hand"))
        .build();
  }
}
