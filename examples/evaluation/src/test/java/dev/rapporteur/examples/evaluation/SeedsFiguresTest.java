package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How well the seeds are read does not fall. Whoever reads them better raises the figures here. */
class SeedsFiguresTest {

  /** The least F1, in percent. */
  private static final ImmutableMap<String, Double> FLOORS =
      ImmutableMap.<String, Double>builder()
          .put("statements, content overlap 0.8", 98.0)
          .put("all three exact", 98.0)
          .put("speaker, of paired", 98.0)
          .put("form, of paired", 98.0)
          .put("point, of paired", 98.0)
          .put("addressee, of paired", 98.0)
          .put("headline", 100.0)
          .put("published", 100.0)
          .put("dateline text", 100.0)
          .put("photo captions", 100.0)
          .put("photo credits", 100.0)
          .put("people with role", 100.0)
          .put("organizations", 100.0)
          .put("documents", 100.0)
          .put("summit name", 100.0)
          .put("points found", 100.0)
          .put("actor", 95.0)
          .put("targets", 95.0)
          .put("deadline", 98.0)
          .put("deadline's days", 98.0)
          .put("criteria", 97.0)
          .put("call's addressee", 95.0)
          .put("stance", 98.0)
          .put("negation", 97.0)
          .put("condition", 90.0)
          .put("dates in contents", 93.0)
          .buildOrThrow();

  private static final double ACT_KINDS = 94.0;
  private static final double EACH_KIND = 80.0;

  private static final Scores SCORES = Evaluation.score(AnnotatedReport.seeds());

  @TestFactory
  Stream<DynamicTest> noMeasureFalls() {
    return FLOORS.entrySet().stream().map(SeedsFiguresTest::test);
  }

  @Test
  void kindsOfActsDoNotFall() {
    assertThat(SCORES.macroF1()).isGreaterThanOrEqualTo(ACT_KINDS);
  }

  @Test
  void noKindOfActFalls() {
    assertThat(SCORES.lowestKind()).isGreaterThanOrEqualTo(EACH_KIND);
  }

  private static DynamicTest test(Map.Entry<String, Double> floor) {
    return DynamicTest.dynamicTest(
        floor.getKey(),
        () ->
            assertThat(SCORES.f1(floor.getKey()))
                .withFailMessage("below %s:\n%s", floor, SCORES)
                .isGreaterThanOrEqualTo(floor.getValue()));
  }
}
