package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** The attribution behind or inside its content. */
class AsideTest {

  /** {@code content-source-cue} */
  @Nested
  class ContentSourceCue {

    @TestFactory
    Stream<DynamicTest> theAttributionEndsTheSentence() {
      return Examples.attributions(
          """
          Trawlers should go, President Duarte said.
          = content-source-cue: President Duarte | said | Trawlers should go | INDIRECT

          Trawlers should go, she has said.
          = content-source-cue: she | has said | Trawlers should go | INDIRECT

          Trawlers should go, Fiji's government believes.
          = content-source-cue: Fiji's government | believes | Trawlers should go | INDIRECT

          Trawlers should go, the communique says.
          = content-source-cue: the communique | says | Trawlers should go | INDIRECT

          Trawlers should go, as President Duarte put it.
          = content-source-cue: President Duarte | put it | Trawlers should go | INDIRECT

          Trawlers should go, President Duarte told reporters.
          = content-source-cue: President Duarte | told > reporters | Trawlers should go | INDIRECT

          Trawlers should go, an official at the ministry told Reuters on Monday.
          = content-source-cue: an official at the ministry | told > Reuters | Trawlers should go | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> itPartsTheContent() {
      return Examples.attributions(
          """
          Trawlers, she said, should go.
          = content-source-cue: she | said | Trawlers // should go | INDIRECT

          The question, President Duarte said, is whether donors will pay.
          = content-source-cue: President Duarte | said | The question // is whether donors will pay | INDIRECT

          Trawlers should go, President Duarte said on Monday, and the islands must act.
          = content-source-cue: President Duarte | said | Trawlers should go // and the islands must act | INDIRECT

          Trawlers should go, she said, but donors must pay.
          = content-source-cue: she | said | Trawlers should go // but donors must pay | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> whatTheReporterAddsStaysOut() {
      return Examples.attributions(
          """
          Trawlers should go, President Duarte said as ministers met.
          = content-source-cue: President Duarte | said | Trawlers should go | INDIRECT

          Trawlers should go, President Duarte said, as ministers met in Suva.
          = content-source-cue: President Duarte | said | Trawlers should go | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> aQuotation() {
      return Examples.attributions(
          """
          "They must," President Duarte said when asked about donors.
          = content-source-cue: President Duarte | said | "They must," | DIRECT

          "Will it hold?" President Duarte asked.
          = content-source-cue: President Duarte | asked | "Will it hold?" | DIRECT

          "The reef is dying!" President Duarte said.
          = content-source-cue: President Duarte | said | "The reef is dying!" | DIRECT

          "The reef is dying," President Duarte said.
          = content-source-cue: President Duarte | said | "The reef is dying," | DIRECT

          "The reef is dying", President Duarte said on Tuesday.
          = content-source-cue: President Duarte | said | "The reef is dying" | DIRECT

          "The reef is dying" - President Duarte said.
          = content-source-cue: President Duarte | said | "The reef is dying" | DIRECT

          "The reef is dying," Mr. Moala of the U.S. delegation said.
          = content-source-cue: Mr. Moala of the U.S. delegation | said | "The reef is dying," | DIRECT

          "The reef is dying," President Duarte said at the close of the forum on Tuesday.
          = content-source-cue: President Duarte | said | "The reef is dying," | DIRECT

          "The reef," President Duarte said, "is dying."
          = content-source-cue: President Duarte | said | "The reef," // "is dying." | DIRECT

          "The question," she said, "is whether donors will pay." She left early.
          = content-source-cue: she | said | "The question," // "is whether donors will pay." | DIRECT

          "Will it hold?" she asked.
          = content-source-cue: she | asked | "Will it hold?" | DIRECT
          """);
    }
  }

  /** {@code content-cue-source} */
  @Nested
  class ContentCueSource {

    @TestFactory
    Stream<DynamicTest> theCueStandsBeforeItsSource() {
      return Examples.attributions(
          """
          Trawlers should go, said President Duarte.
          = content-cue-source: President Duarte | said | Trawlers should go | INDIRECT

          Trawlers should go, said Ana Duarte, the islands' president.
          = content-cue-source: Ana Duarte, the islands' president | said | Trawlers should go | INDIRECT

          Trawlers should go, said Duarte, who spoke in Suva.
          = content-cue-source: Duarte, who spoke in Suva | said | Trawlers should go | INDIRECT

          "The reef is dying," said President Duarte, who chairs the forum.
          = content-cue-source: President Duarte, who chairs the forum | said | "The reef is dying," | DIRECT

          “The reef is dying”, said the president.
          = content-cue-source: the president | said | “The reef is dying” | DIRECT

          "The reef is dying" said President Duarte.
          = content-cue-source: President Duarte | said | "The reef is dying" | DIRECT

          "Will it hold?" asked President Duarte.
          = content-cue-source: President Duarte | asked | "Will it hold?" | DIRECT

          "Trawlers should go," reads the communique.
          = content-cue-source: the communique | reads | "Trawlers should go," | DIRECT
          """);
    }
  }

  /** {@code content-according-to} */
  @Nested
  class ContentAccordingTo {

    @TestFactory
    Stream<DynamicTest> accordingBehindOrInside() {
      return Examples.attributions(
          """
          Trawlers should go, according to the secretariat.
          = content-according-to: the secretariat | according to | Trawlers should go | INDIRECT

          The reef, according to the secretariat, is dying.
          = content-according-to: the secretariat | according to | The reef // is dying | INDIRECT

          Trawlers should go, according to a report by the secretariat.
          = content-according-to: a report by the secretariat | according to | Trawlers should go | INDIRECT

          Trawlers should go, according to officials who took part in the talks.
          = content-according-to: officials who took part in the talks | according to | Trawlers should go | INDIRECT
          """);
    }
  }

  /** {@code according-to-content} */
  @Nested
  class AccordingToContent {

    @TestFactory
    Stream<DynamicTest> accordingInFront() {
      return Examples.attributions(
          """
          According to the secretariat, trawlers should go.
          = according-to-content: the secretariat | According to | trawlers should go | INDIRECT

          According to President Duarte, trade grows.
          = according-to-content: President Duarte | According to | trade grows | INDIRECT

          According to the plan, trawlers should go by 2030.
          = according-to-content: the plan | According to | trawlers should go by 2030 | INDIRECT

          According to a report by the secretariat, trawlers should go.
          = according-to-content: a report by the secretariat | According to | trawlers should go | INDIRECT
          """);
    }
  }
}
