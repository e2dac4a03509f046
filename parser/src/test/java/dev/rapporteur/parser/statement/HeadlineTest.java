package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A headline tells its source behind a mark or before one, and its future by "to". */
class HeadlineTest {

  @TestFactory
  Stream<DynamicTest> theSourceStandsBehindAMark() {
    return Examples.headlines(
        """
        Trade to grow in 2026 — deputy minister
        = headline-content-source: deputy minister | - | Trade to grow in 2026 | INDIRECT

        Trade will grow: deputy minister
        = headline-content-source: deputy minister | - | Trade will grow | INDIRECT

        Trade growth: deputy minister
        """);
  }

  @TestFactory
  Stream<DynamicTest> orBeforeIt() {
    return Examples.headlines(
        """
        Premier: Trade will grow
        = headline-source-content: Premier | - | Trade will grow | INDIRECT

        Premier: Trade to grow
        = headline-source-content: Premier | - | Trade to grow | INDIRECT

        Premier: Trade growth

        The old premier of the large and rich islands: Trade will grow
        """);
  }

  @TestFactory
  Stream<DynamicTest> theContentEndsBeforeAsOrAParticiple() {
    return Examples.headlines(
        """
        Fiji calls for ban as talks near end
        = source-cue-content: Fiji | calls for | ban | REPORTED

        Fiji says trade grows as Tonga waits
        = source-cue-content: Fiji | says | trade grows | INDIRECT

        Fiji calls for ban, leaving bill for later
        = source-cue-content: Fiji | calls for | ban | REPORTED

        Fiji calls for ban, pledges aid
        = source-cue-content: Fiji | calls for | ban | REPORTED
        = sequel-coordinated: - | pledges | aid | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> anInfinitiveTellsTheFuture() {
    return Examples.headlines(
        """
        Bolivia to propose summit
        = source-cue-content: Bolivia | to propose | summit | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aCommaJoinsTwoSubjects() {
    return Examples.headlines(
        """
        Tongan premier, Fijian deputy PM urge members to act
        = source-cue-content: Tongan premier, Fijian deputy PM | urge > members | to act | REPORTED

        Tonga, Fiji urge members to act
        = source-cue-content: Tonga, Fiji | urge > members | to act | REPORTED

        Rain falls, Fijian envoys urge members to act
        = source-cue-content: Fijian envoys | urge > members | to act | REPORTED
        """);
  }
}
