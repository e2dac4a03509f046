package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** What stands in quotation marks. */
class QuotationTest {

  /** The form. */
  @Nested
  class Form {

    @TestFactory
    Stream<DynamicTest> quotedWhollyPartlyOrNot() {
      return Examples.attributions(
          """
          President Duarte said: "The reef is dying."
          = source-cue-content: President Duarte | said | "The reef is dying." | DIRECT

          &quot;The reef is dying,&quot; President Duarte said.
          = content-source-cue: President Duarte | said | &quot;The reef is dying,&quot; | DIRECT

          President Duarte said, "The reef is dying."
          = source-cue-content: President Duarte | said | "The reef is dying." | DIRECT

          President Duarte put it bluntly: "The reef is dying."
          = source-cue-content: President Duarte | put it | "The reef is dying." | DIRECT

          President Duarte tweeted: "The reef is dying."
          = source-cue-content: President Duarte | tweeted | "The reef is dying." | DIRECT

          President Duarte called for "an end to trawling".
          = source-cue-content: President Duarte | called for | "an end to trawling" | DIRECT

          President Duarte said the reef was "dying before our eyes".
          = source-cue-content: President Duarte | said | the reef was "dying before our eyes" | MIXED

          President Duarte said "the islands' reef" was dying.
          = source-cue-content: President Duarte | said | "the islands' reef" was dying | MIXED

          President Duarte said the reef was "dying" and donors "asleep".
          = source-cue-content: President Duarte | said | the reef was "dying" and donors "asleep" | MIXED

          President Duarte said trawling was “a crime against the sea.”
          = source-cue-content: President Duarte | said | trawling was “a crime against the sea.” | MIXED

          President Duarte said the words "we must act" were not enough.
          = source-cue-content: President Duarte | said | the words "we must act" were not enough | MIXED
          """);
    }

    @TestFactory
    Stream<DynamicTest> namesInQuotationMarksAreNone() {
      return Examples.attributions(
          """
          President Duarte praised the "Blue Pacific Spirit" of the islands.
          = source-cue-content: President Duarte | praised | the "Blue Pacific Spirit" of the islands | REPORTED

          President Duarte said that the "Blue Pacific Spirit" lives on.
          = source-cue-content: President Duarte | said | that the "Blue Pacific Spirit" lives on | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> marksOfAllKinds() {
      return Examples.attributions(
          """
          “The reef is dying,” President Duarte said.
          = content-source-cue: President Duarte | said | “The reef is dying,” | DIRECT

          'The reef is dying,' President Duarte said.
          = content-source-cue: President Duarte | said | 'The reef is dying,' | DIRECT

          ‘The reef is dying,’ President Duarte said.
          = content-source-cue: President Duarte | said | ‘The reef is dying,’ | DIRECT

          «The reef is dying,» President Duarte said.
          = content-source-cue: President Duarte | said | «The reef is dying,» | DIRECT

          “It was Moala who told me ‘the reef is dying’ last year,” President Duarte said.
          = content-source-cue: President Duarte | said | “It was Moala who told me ‘the reef is dying’ last year,” | DIRECT

          "I told them 'no' twice," President Duarte said.
          = content-source-cue: President Duarte | said | "I told them 'no' twice," | DIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> severalSentences() {
      return Examples.attributions(
          """
          "The reef is dying. We have ten years. The islands must act," President Duarte said.
          = content-source-cue: President Duarte | said | "The reef is dying. We have ten years. The islands must act," | DIRECT

          President Duarte said, "The reef is dying. We have ten years. The islands must act."
          = source-cue-content: President Duarte | said | "The reef is dying. We have ten years. The islands must act." | DIRECT
          """);
    }
  }

  /** {@code quotation-alone} */
  @Nested
  class QuotationAlone {

    @TestFactory
    Stream<DynamicTest> itCarriesOnFromTheSpeakerBefore() {
      return Examples.attributions(
          """
          "The reef is dying," President Duarte said. "We have ten years."
          = content-source-cue: President Duarte | said | "The reef is dying," | DIRECT
          = quotation-alone: - | - | "We have ten years." | DIRECT

          President Duarte said the reef is dying. ¶ "We have ten years." ¶ "And no more."
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT
          = quotation-alone: - | - | "We have ten years." | DIRECT
          = quotation-alone: - | - | "And no more." | DIRECT

          "The reef is dying," President Duarte said. ¶ "We have ten years." ¶ The rain fell.
          ¶ "No," said Moala.
          = content-source-cue: President Duarte | said | "The reef is dying," | DIRECT
          = quotation-alone: - | - | "We have ten years." | DIRECT
          = content-cue-source: Moala | said | "No," | DIRECT
          """);
    }
  }

  /** A quotation over paragraphs. */
  @Nested
  class Paragraphs {

    @TestFactory
    Stream<DynamicTest> eachOpensWithAMarkOfItsOwn() {
      return Examples.attributions(
          """
          President Duarte said: "The reef is dying. ¶ "We have ten years. ¶ "And no more."
          = source-cue-content: President Duarte | said | "The reef is dying. // "We have ten years. // "And no more." | DIRECT

          President Duarte said: “The reef is dying. ¶ “We have ten years.” ¶ The rain fell.
          = source-cue-content: President Duarte | said | “The reef is dying. // “We have ten years.” | DIRECT
          """);
    }
  }

  /** A quotation that nothing closes. */
  @Nested
  class Unclosed {

    @TestFactory
    Stream<DynamicTest> itEndsWithItsParagraph() {
      return Examples.attributions(
          """
          President Duarte said: "The reef is dying.
          = source-cue-content: President Duarte | said | "The reef is dying. | DIRECT

          President Duarte said "the reef is dying.
          = source-cue-content: President Duarte | said | "the reef is dying. | DIRECT

          President Duarte said: "The reef is dying. ¶ The rain fell.
          = source-cue-content: President Duarte | said | "The reef is dying. | DIRECT
          """);
    }
  }

  @TestFactory
  Stream<DynamicTest> aDashSignsAQuotation() {
    return Examples.attributions(
        """
        "The reef is dying. Nobody looks." — Sina Waqa, a diver
        = quotation-signed: Sina Waqa, a diver | - | "The reef is dying. Nobody looks." | DIRECT
        """);
  }
}
