package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How an attribution behind or inside its content is built. */
class AsidePhraseTest {

  @TestFactory
  Stream<DynamicTest> theCueBeforeItsSource() {
    return Examples.attributions(
        """
        "Trade grows," said Ana Duarte on Monday.
        = content-cue-source: Ana Duarte | said | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte, who leads Fiji.
        = content-cue-source: Ana Duarte, who leads Fiji | said | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte to reporters.
        = content-cue-source: Ana Duarte | said > reporters | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte, and left.
        = content-cue-source: Ana Duarte | said | "Trade grows," | DIRECT

        "Trade grows," announced Ana Duarte.
        = content-cue-source: Ana Duarte | announced | "Trade grows," | DIRECT

        Trade grows, announced the plan.

        "Trade grows," told Ana Duarte.
        """);
  }

  @TestFactory
  Stream<DynamicTest> orBehindIt() {
    return Examples.attributions(
        """
        "Trade grows," Ana Duarte told reporters in Suva.
        = content-source-cue: Ana Duarte | told > reporters in Suva | "Trade grows," | DIRECT

        "Trade grows", Ana Duarte, the chief, said.
        = content-source-cue: Ana Duarte, the chief | said | "Trade grows" | DIRECT

        "Trade grows," and Ana Duarte said.
        = content-source-cue: Ana Duarte | said | "Trade grows," | DIRECT

        "Trade grows," she was quoted as saying by a newspaper.
        = content-source-cue: she | was quoted as saying | "Trade grows," | DIRECT

        "Trade grows," she was quoted.

        Trade grows - she said.
        = content-source-cue: she | said | Trade grows | INDIRECT

        "Does trade grow?" she asked.
        = content-source-cue: she | asked | "Does trade grow?" | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> theContentMayGoOn() {
    return Examples.attributions(
        """
        "Trade grows," she said, "and falls."
        = content-source-cue: she | said | "Trade grows," // "and falls." | DIRECT

        "Trade grows," she said; "it falls."
        = content-source-cue: she | said | "Trade grows," // "it falls." | DIRECT

        "Trade grows," she said, and, later, "it falls."
        = content-source-cue: she | said | "Trade grows," // "it falls." | DIRECT

        Trade, she said, grows.
        = content-source-cue: she | said | Trade // grows | INDIRECT

        Trade grows, she said, and it falls.
        = content-source-cue: she | said | Trade grows // and it falls | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> orTheReporterDoes() {
    return Examples.attributions(
        """
        "Trade grows," she said, as leaders met.
        = content-source-cue: she | said | "Trade grows," | DIRECT

        Trade grows, she said, while leaders met.
        = content-source-cue: she | said | Trade grows | INDIRECT

        Trade grows, she said, but refused to say more.
        = content-source-cue: she | said | Trade grows | INDIRECT
        = sequel-coordinated: - | refused | to say more | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> accordingToNamesTheSource() {
    return Examples.attributions(
        """
        Trade grows, according to the secretariat in Suva.
        = content-according-to: the secretariat in Suva | according to | Trade grows | INDIRECT

        Trade grows, according to the secretariat on Friday.
        = content-according-to: the secretariat | according to | Trade grows | INDIRECT

        According to the secretariat on Friday, trade grows.
        = according-to-content: the secretariat | According to | trade grows | INDIRECT

        Trade, according to the secretariat, grows.
        = content-according-to: the secretariat | according to | Trade // grows | INDIRECT

        Fiji, according to the secretariat, said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        "Trade grows," according to the secretariat.
        = content-according-to: the secretariat | according to | "Trade grows," | DIRECT

        According to the secretariat, trade grows.
        = according-to-content: the secretariat | According to | trade grows | INDIRECT

        Trade grows according to plan.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aPhraseInFrontIsNoContent() {
    return Examples.attributions(
        """
        Asked about trade, she said: "It grows."
        = source-cue-content: she | said | "It grows." | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whereTheSourceEnds() {
    return Examples.attributions(
        """
        "Trade grows," said Ana Duarte in Suva.
        = content-cue-source: Ana Duarte | said | "Trade grows," | DIRECT

        "Trade grows," said she in Suva.
        = content-cue-source: she | said | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte of Fiji.
        = content-cue-source: Ana Duarte of Fiji | said | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte for Fiji.
        = content-cue-source: Ana Duarte for Fiji | said | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte, chief of Fiji, in Suva.
        = content-cue-source: Ana Duarte, chief of Fiji | said | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte while leaders met.
        = content-cue-source: Ana Duarte | said | "Trade grows," | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> asAndThenMayOpenIt() {
    return Examples.attributions(
        """
        Trade grows, as Ana Duarte said.
        = content-source-cue: Ana Duarte | said | Trade grows | INDIRECT

        Trade grows, as she put it.
        = content-source-cue: she | put it | Trade grows | INDIRECT

        Trade grows, then Ana Duarte said.
        = content-source-cue: Ana Duarte | said | Trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aCommaMayLackBehindWhatDescribesAName() {
    return Examples.attributions(
        """
        Trade grows, Sina Waqa, head of the union said.
        = content-source-cue: Sina Waqa, head of the union | said | Trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> timeAndPlaceStayOutOfIt() {
    return Examples.attributions(
        """
        Trade grows, Ana Duarte said in Suva on Monday.
        = content-source-cue: Ana Duarte | said | Trade grows | INDIRECT

        Trade grows, Ana Duarte said on Monday, and falls.
        = content-source-cue: Ana Duarte | said | Trade grows // and falls | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatCompletesItsCueIsItsContent() {
    return Examples.attributions(
        """
        Trade grows, Ana Duarte said that it falls.
        = source-cue-content: Ana Duarte | said | that it falls | INDIRECT

        Trade grows, Ana Duarte was told.
        """);
  }

  @TestFactory
  Stream<DynamicTest> accordingToMayQuoteAnother() {
    return Examples.attributions(
        """
        According to the agency, quoting the ministry, trade grows.
        = according-to-content: the agency | According to | trade grows | INDIRECT

        According to the agency, trading is good.
        = according-to-content: the agency | According to | trading is good | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aPhraseInFrontOfAColonIsNoContent() {
    return Examples.attributions(
        """
        Speaking in Suva, he said: "It grows."
        = source-cue-content: he | said | "It grows." | DIRECT

        In Suva, he said: "It grows."
        = source-cue-content: he | said | "It grows." | DIRECT

        When asked, he said: "It grows."
        = source-cue-content: he | said | "It grows." | DIRECT

        Went to Suva, he said: trade grows.
        = source-cue-content: he | said | trade grows | INDIRECT

        Sent to Suva, he said: trade grows.
        = source-cue-content: he | said | trade grows | INDIRECT

        Trade grows, he said: it must.
        = content-source-cue: he | said | Trade grows // it must | INDIRECT

        "Trade grows," he said: "It must."
        = content-source-cue: he | said | "Trade grows," | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> contentIsAClauseOrAQuotationOrStandsAlone() {
    return Examples.attributions(
        """
        No way, he said, to act.
        = content-source-cue: he | said | No way // to act | INDIRECT

        No way, he said.
        = content-source-cue: he | said | No way | INDIRECT

        Never again, he said, when asked.
        = content-source-cue: he | said | Never again | INDIRECT

        No way, he said, "and never."
        = source-cue-content: he | said | "and never." | DIRECT

        Trade grows, he said in Suva; talks ended.
        = content-source-cue: he | said | Trade grows // talks ended | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoIsToldMayStandBehindIt() {
    return Examples.attributions(
        """
        "Trade grows," he told "The Reef".
        = content-source-cue: he | told > "The Reef" | "Trade grows," | DIRECT

        "Trade grows," he told The Reef on Monday.
        = content-source-cue: he | told > The Reef | "Trade grows," | DIRECT

        "Trade grows," wrote Ana Duarte to Tonga.
        = content-cue-source: Ana Duarte | wrote > Tonga | "Trade grows," | DIRECT

        "Trade grows," said Ana Duarte to.
        = content-cue-source: Ana Duarte | said | "Trade grows," | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> theMarkBeforeItMayLack() {
    return Examples.attributions(
        """
        "Trade grows" said Ana Duarte.
        = content-cue-source: Ana Duarte | said | "Trade grows" | DIRECT

        "Trade grows" Ana Duarte said.
        = content-source-cue: Ana Duarte | said | "Trade grows" | DIRECT

        Trade grows, the premier, who led the talks, said.
        = content-source-cue: the premier, who led the talks | said | Trade grows | INDIRECT
        """);
  }
}
