package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a phrase does: the cue tells, or the noun that heads the phrase. */
class PhrasesTest {

  @TestFactory
  Stream<DynamicTest> theNounTellsWhereTheCueLeavesItOpen() {
    return Examples.acts(
        """
        Fiji announced a new port.
        = ACHIEVEMENT | Fiji | a new port

        Fiji announced its support for Tonga.
        = POSITION | SUPPORT | its support for Tonga

        Fiji announced plans for a port.
        = COMMITMENT | Fiji | plans for a port

        Fiji announced the visit of a team that saw its support.
        = ACHIEVEMENT | Fiji | the visit of a team that saw its support

        Fiji announced the ports that have been opened.
        = ACHIEVEMENT | Fiji | the ports that have been opened

        Fiji announced the ports that will be opened.
        = COMMITMENT | Fiji | the ports that will be opened

        Fiji announced the ports which will be opened.
        = COMMITMENT | Fiji | the ports which will be opened

        Fiji announced no date.
        = ASSERTION | no date

        Fiji expressed views on its support.
        = ASSERTION | views on its support

        Fiji expressed the view that hope is good.
        = ASSERTION | the view that hope is good
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatIsOfferedBinds() {
    return Examples.acts(
        """
        Fiji offered its cranes.
        = COMMITMENT | Fiji | its cranes

        Fiji offered support to Tonga.
        = COMMITMENT | Fiji | support to Tonga

        Fiji offered not to help.
        = COMMITMENT | Fiji | not to help | not

        Fiji offered condolences to Tonga.
        = POSITION | REGRET | condolences to Tonga

        Fiji offered little proof.
        = ASSERTION | little proof

        Fiji agreed on a plan.
        = COMMITMENT | Fiji | a plan
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatIsJudgedDoneIsAchieved() {
    return Examples.acts(
        """
        Fiji described the agenda as delivered.
        = ACHIEVEMENT | Fiji | the agenda as delivered

        Fiji described the agenda as good.
        = ASSERTION | the agenda as good

        Fiji described the delivered goods as good.
        = ASSERTION | the delivered goods as good
        """);
  }

  @TestFactory
  Stream<DynamicTest> anotherNounBehindAPossessiveDoesWhatItTells() {
    return Examples.acts(
        """
        Fiji reaffirmed its commitment to trade and its support for Tonga.
        = COMMITMENT | Fiji | its commitment to trade
        = POSITION | SUPPORT | its support for Tonga

        Fiji reaffirmed its commitment to trade, and its support for Tonga.
        = COMMITMENT | Fiji | its commitment to trade
        = POSITION | SUPPORT | its support for Tonga

        Fiji reaffirmed its commitment to trade as well as its support for Tonga.
        = COMMITMENT | Fiji | its commitment to trade
        = POSITION | SUPPORT | its support for Tonga

        Fiji reaffirmed its support for Tonga and its long continued readiness.
        = POSITION | SUPPORT | its support for Tonga
        = COMMITMENT | Fiji | its long continued readiness

        Fiji reaffirmed its support for Tonga and its very long continued readiness to help.
        = POSITION | SUPPORT | its support for Tonga and its very long continued readiness to help

        Fiji reaffirmed its support for Tonga and its solidarity with Samoa.
        = POSITION | SUPPORT | its support for Tonga and its solidarity with Samoa

        Fiji reaffirmed its support for Tonga and its old ports.
        = POSITION | SUPPORT | its support for Tonga and its old ports

        Fiji reaffirmed its support for Tonga and readiness to help.
        = POSITION | SUPPORT | its support for Tonga and readiness to help

        Fiji pledged its support for Tonga and its condemnation of the raid.
        = COMMITMENT | Fiji | its support for Tonga and its condemnation of the raid
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatIsDeniedIsOnlyTold() {
    return Examples.acts(
        """
        Fiji did not promise a port.
        = ASSERTION | a port

        Fiji did not propose a port.
        = ASSERTION | a port

        Fiji did not announce a ban.
        = ASSERTION | a ban

        Fiji did not reaffirm its commitment to trade.
        = ASSERTION | its commitment to trade

        Fiji did not urge a ban.
        = CALL | - | a ban
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoIsToldToDoSomethingIsCalledOn() {
    return Examples.acts(
        """
        Fiji told Tonga to wait.
        = CALL | Tonga | wait

        Fiji asked Tonga not to wait.
        = CALL | Tonga | not to wait | not

        Fiji warned against a ban.
        = CALL | - | a ban | not

        Fiji warned of a ban.
        = ASSERTION | a ban
        """);
  }

  @TestFactory
  Stream<DynamicTest> aCueWithAForceOfItsOwnDecidesOfAClauseToo() {
    return Examples.acts(
        """
        Fiji denied that members should pay.
        = ASSERTION | that members should pay

        Fiji hoped that members should pay.
        = POSITION | HOPE | that members should pay

        Fiji warned that members should pay.
        = CALL | members | pay

        Fiji pledged that Tonga would build a port.
        = COMMITMENT | Tonga | build a port

        Fiji pledged that experts would build a port.
        = COMMITMENT | - | build a port

        Fiji pledged that its experts would build a port.
        = COMMITMENT | Fiji | build a port
        """);
  }

  @TestFactory
  Stream<DynamicTest> whosePledgeItIsActs() {
    return Examples.acts(
        """
        Fiji reaffirmed Tonga's long commitment to trade.
        = COMMITMENT | Tonga | Tonga's long commitment to trade

        Fiji reaffirmed the ferry company's pledge to sail.
        = COMMITMENT | the ferry company | the ferry company's pledge to sail

        Fiji reaffirmed the U.S. commitment to trade.
        = COMMITMENT | United States | the U.S. commitment to trade

        Fiji reaffirmed the long and old commitment to trade.
        = COMMITMENT | Fiji | the long and old commitment to trade

        Fiji reaffirmed the commitment of Tonga's ports to trade.
        = COMMITMENT | Fiji | the commitment of Tonga's ports to trade

        Fiji promised Tonga to wait.
        = COMMITMENT | Fiji | Tonga to wait
        """);
  }
}
