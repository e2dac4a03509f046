package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whose doing a clause tells: what the speaker's own side will do binds it, and nobody else. */
class OwnSideTest {

  @TestFactory
  Stream<DynamicTest> theStateOfAPersonIs() {
    return Examples.acts(
        """
        Fijian President Ana Duarte said Fiji itself will act.
        = COMMITMENT | Fiji | act

        Fijian President Ana Duarte said Suva will act.
        = COMMITMENT | Fiji | act

        Fijian President Ana Duarte said its goals will be met.
        = COMMITMENT | Fiji | be met

        Fijian President Ana Duarte said Tonga itself will act.
        = ASSERTION | Tonga itself will act

        Fijian President Ana Duarte said Fiji ports will grow.
        = ASSERTION | Fiji ports will grow
        """);
  }

  @TestFactory
  Stream<DynamicTest> whereThePersonsStateIsNotToldAnyStateMayBe() {
    return Examples.acts(
        """
        President Ana Duarte said Tonga will act.
        = COMMITMENT | Tonga | act

        President Ana Duarte said its goals will be met.
        = ASSERTION | its goals will be met
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoActsForASideIsItsOwn() {
    return Examples.acts(
        """
        President Ana Duarte said his government will act.
        = COMMITMENT | Ana Duarte | act

        President Ana Duarte said the government will act.
        = COMMITMENT | Ana Duarte | act

        President Ana Duarte said the alliance will act.
        = COMMITMENT | Ana Duarte | act

        President Ana Duarte said the new government will act.
        = ASSERTION | the new government will act

        President Ana Duarte said the ministers will act.
        = ASSERTION | the ministers will act

        President Ana Duarte said ministers will act.
        = ASSERTION | ministers will act

        President Ana Duarte said his cousin will act.
        = ASSERTION | his cousin will act
        """);
  }

  @TestFactory
  Stream<DynamicTest> aPersonIsSheAndABodyIsItOrThey() {
    return Examples.acts(
        """
        President Ana Duarte said she will act.
        = COMMITMENT | Ana Duarte | act

        President Ana Duarte said it will act.
        = ASSERTION | it will act

        President Ana Duarte said they will act.
        = ASSERTION | they will act

        Fiji said they will act.
        = COMMITMENT | Fiji | act

        Fiji said she will act.
        = ASSERTION | she will act

        Fiji said members will act.
        = COMMITMENT | members | act

        Fiji said members of the club will act.
        = ASSERTION | members of the club will act
        """);
  }

  @TestFactory
  Stream<DynamicTest> inQuotationMarksOnlyTheFirstPersonIs() {
    return Examples.acts(
        """
        "Our ministers will meet," President Ana Duarte said.
        = COMMITMENT | Ana Duarte | meet,"

        "My government will act," President Ana Duarte said.
        = COMMITMENT | Ana Duarte | act,"

        "I will act," President Ana Duarte said.
        = COMMITMENT | Ana Duarte | act,"

        "His ministers will meet," President Ana Duarte said.
        = ASSERTION | "His ministers will meet,"

        "She will act," President Ana Duarte said.
        = ASSERTION | "She will act,"

        "Its goals have been met," Fiji said.
        = ASSERTION | "Its goals have been met,"

        Fiji said its goals have been met.
        = ACHIEVEMENT | Fiji | its goals have been met
        """);
  }

  @TestFactory
  Stream<DynamicTest> aSubjectIsCarriedOn() {
    return Examples.acts(
        """
        Fiji said that it will build a port and train pilots.
        = COMMITMENT | Fiji | build a port and train pilots

        Fiji said that it has built a port and that controls will be applied.
        = ACHIEVEMENT | Fiji | that it has built a port
        = COMMITMENT | Fiji | be applied

        Fiji said that Tonga has built a port and that controls will be applied.
        = ASSERTION | that Tonga has built a port and that controls will be applied

        Fiji said that controls will be applied.
        = ASSERTION | that controls will be applied
        """);
  }

  @TestFactory
  Stream<DynamicTest> anAsidePartsASubjectFromWhatItDoes() {
    return Examples.acts(
        """
        Fiji itself, President Ana Duarte said, will build a port.
        = COMMITMENT | Ana Duarte | build a port

        The sea, President Ana Duarte said, will rise.
        = ASSERTION | will rise
        """);
  }

  @TestFactory
  Stream<DynamicTest> aBodyGoesByItsName() {
    return Examples.acts(
        """
        The Reef Forum said the Reef Forum will act.
        = COMMITMENT | the Reef Forum | act

        The Reef Forum said the reef forum will act.
        = COMMITMENT | Reef Forum | act

        The Reef Forum said the Lagoon Forum will act.
        = ASSERTION | the Lagoon Forum will act
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoSpeaksAtASummitIsAMember() {
    return Examples.acts(
        """
        The 17th BRICS Summit opened in Suva. Fijian President Ana Duarte said BRICS will act.
        = COMMITMENT | BRICS | act

        The 17th BRICS Summit opened in Suva. Fijian President Ana Duarte said BRICS countries will act.
        = COMMITMENT | BRICS countries | act

        The 17th BRICS Summit opened in Suva. Fijian President Ana Duarte said BRICS ports will act.
        = ASSERTION | BRICS ports will act

        The 17th BRICS Summit opened in Suva. Fijian President Ana Duarte said ASEAN countries will act.
        = ASSERTION | ASEAN countries will act
        """);
  }
}
