package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Statements in headlines, in lists and in declarations. */
class LayoutOfStatementsTest {

  /** The headline. */
  @Nested
  class Headlines {

    @TestFactory
    Stream<DynamicTest> sourceFirst() {
      return Examples.headlines(
          """
          Duarte urges members to act
          = source-cue-content: Duarte | urges > members | to act | REPORTED

          Duarte calls for ban on trawling, pledges aid
          = source-cue-content: Duarte | calls for | ban on trawling | REPORTED
          = sequel-coordinated: - | pledges | aid | REPORTED

          Fiji to propose fund for reefs
          = source-cue-content: Fiji | to propose | fund for reefs | REPORTED
          """);
    }

    @TestFactory
    Stream<DynamicTest> sourceLast() {
      return Examples.headlines(
          """
          Reef dying, says islands' president
          = content-cue-source: islands' president | says | Reef dying | INDIRECT

          Grain exchange may open in 2026 - deputy minister
          = headline-content-source: deputy minister | - | Grain exchange may open in 2026 | INDIRECT

          Fiji will host the talks: Duarte
          = headline-content-source: Duarte | - | Fiji will host the talks | INDIRECT
          """);
    }
  }

  /** {@code source-cue-list} */
  @Nested
  class SourceCueList {

    @TestFactory
    Stream<DynamicTest> theItemsAreTheContent() {
      return Examples.attributions(
          """
          The leaders committed to: ¶ (a) to share data; ¶ (b) to end subsidies; and ¶ (c) to
          meet again.
          = source-cue-list: The leaders | committed to | to share data // to end subsidies // to meet again | REPORTED

          The leaders agreed: ¶ (a) to share data; ¶ (b) to end subsidies; and ¶ (c) to meet
          again.
          = source-cue-list: The leaders | agreed | to share data // to end subsidies // to meet again | REPORTED
          """);
    }
  }

  /** {@code issuers-will} */
  @Nested
  class IssuersWill {

    @TestFactory
    Stream<DynamicTest> theyBindThemselves() {
      return Examples.attributions(
          """
          We will plant two million trees by 2030.
          = issuers-will: We | - | will plant two million trees by 2030 | REPORTED

          We shall meet again in 2028.
          = issuers-will: We | - | shall meet again in 2028 | REPORTED

          We, the leaders of the Forum, met in Suva. We will plant two million trees by 2030.
          = issuers-will: We | - | will plant two million trees by 2030 | REPORTED
          """);
    }
  }
}
