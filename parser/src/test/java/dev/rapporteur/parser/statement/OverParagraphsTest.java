package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What one paragraph leaves open, a quotation or a list, the next may take up. */
class OverParagraphsTest {

  @TestFactory
  Stream<DynamicTest> aQuotationGoesOnToItsClosingMark() {
    return Examples.attributions(
        """
        Fiji said: "Trade grows. ¶ "Ports grow," and left.
        = source-cue-content: Fiji | said | "Trade grows. // "Ports grow," | DIRECT

        Fiji said: "Trade grows. ¶ "Ports grow. ¶ "Prices fall." Talks ended.
        = source-cue-content: Fiji | said | "Trade grows. // "Ports grow. // "Prices fall." | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> itsLastParagraphTellsWhoseItIs() {
    return Examples.attributions(
        """
        "Trade grows. ¶ "Ports grow," Ana Duarte said.
        = content-source-cue: Ana Duarte | said | "Trade grows. // "Ports grow," | DIRECT

        "Trade grows. ¶ "Ports grow. ¶ "Prices fall," Ana Duarte said.
        = content-source-cue: Ana Duarte | said | "Trade grows. // "Ports grow. // "Prices fall," | DIRECT

        "Trade grows. ¶ "Ports grow." ¶ Tonga said that prices fall.
        = quotation-alone: - | - | "Trade grows. // "Ports grow." | DIRECT
        = source-cue-content: Tonga | said | that prices fall | INDIRECT

        "Trade grows. ¶ Tonga said that prices fall.
        = quotation-alone: - | - | "Trade grows. | DIRECT
        = source-cue-content: Tonga | said | that prices fall | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aListIsTheContentOfTheCueBeforeIt() {
    return Examples.attributions(
        """
        Fiji committed to: ¶ (a) share data; ¶ (b) plant trees; and ¶ (c) act.
        = source-cue-list: Fiji | committed to | share data // plant trees // act | REPORTED

        Fiji committed to: ¶ - share data; or ¶ - plant trees.
        = source-cue-list: Fiji | committed to | share data // plant trees | REPORTED

        Fiji committed to: ¶ Talks went well.
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatOpensAPointIsNoContent() {
    return Examples.attributions(
        """
        1. Fiji said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        (a) Fiji said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        First, we will plant trees.
        = issuers-will: we | - | will plant trees | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> onlyWeBindOurselves() {
    return Examples.attributions(
        """
        We will not plant trees.
        = issuers-will: We | - | will not plant trees | REPORTED

        We plant trees.

        Fiji will plant trees.

        We, the leaders, will plant trees.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDashSignsAQuotationWithAName() {
    return Examples.attributions(
        """
        "Trade grows." - Ana Duarte
        = quotation-signed: Ana Duarte | - | "Trade grows." | DIRECT

        "Trade grows," Ana Duarte

        "Trade grows." ¶ Ana Duarte
        = quotation-alone: - | - | "Trade grows." | DIRECT
        """);
  }
}
