package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is thought of something: {@code POSITION | stance | of what}. */
class PositionsTest {

  @TestFactory
  Stream<DynamicTest> eachHasItsStance() {
    return Examples.acts(
        """
        Fiji welcomed the accord.
        = POSITION | WELCOME | the accord

        Fiji supports the accord.
        = POSITION | SUPPORT | the accord

        Fiji opposes the accord.
        = POSITION | OPPOSE | the accord

        Fiji thanked Tonga for its welcome.
        = POSITION | THANKS | for its welcome

        Fiji praised the fishermen.
        = POSITION | PRAISE | the fishermen

        Fiji regretted the delay.
        = POSITION | REGRET | the delay

        Fiji condemned the raid.
        = POSITION | CONDEMN | the raid

        Fiji hopes that talks will resume.
        = POSITION | HOPE | that talks will resume

        Fiji ruled out a ban.
        = POSITION | OPPOSE | a ban

        Fiji did not rule out a ban.
        = POSITION | OPEN | a ban
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDenialTurnsTheStance() {
    return Examples.acts(
        """
        Fiji did not endorse the fund.
        = POSITION | OPPOSE | the fund

        "I am not happy with it," Fijian Prime Minister Tevita Moala said.
        = POSITION | REGRET | am not happy with it,"

        Fiji said it backed the plan as long as it stays voluntary.
        = POSITION | SUPPORT | backed the plan as long as it stays voluntary | on: as long as it stays voluntary
        """);
  }

  @TestFactory
  Stream<DynamicTest> theNounTellsTheStance() {
    return Examples.acts(
        """
        Fiji expressed concern over debt.
        = POSITION | CONCERN | concern over debt

        Chinese President Xi Jinping expressed thanks to Tonga.
        = POSITION | THANKS | thanks to Tonga

        Chinese President Xi Jinping expressed regret over the delay.
        = POSITION | REGRET | regret over the delay

        Chinese President Xi Jinping reaffirmed China's support for free trade.
        = POSITION | SUPPORT | China's support for free trade
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatTheOwnSideIsTellsIt() {
    return Examples.acts(
        """
        Fiji said it is grateful for the plan.
        = POSITION | THANKS | is grateful for the plan

        Fiji said it is opposed to the plan.
        = POSITION | OPPOSE | is opposed to the plan

        Fiji said it is hopeful of the plan.
        = POSITION | HOPE | is hopeful of the plan

        Fiji said it would be honored to host the talks.
        = POSITION | WELCOME | be honored to host the talks

        Fiji said it remains committed to the plan.
        = COMMITMENT | Fiji | remains committed to the plan

        Fiji said it is a small and very grateful state.
        = ASSERTION | it is a small and very grateful state

        Fiji said it paid the grateful ministers.
        = ACHIEVEMENT | Fiji | it paid the grateful ministers
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDenialTurnsWhatTheOwnSideIs() {
    return Examples.acts(
        """
        Fiji said it is not pleased with the plan.
        = POSITION | REGRET | is not pleased with the plan

        Fiji said it is not grateful for the plan.
        = POSITION | REGRET | is not grateful for the plan

        Fiji said it is not worried about the plan.
        = POSITION | OPEN | is not worried about the plan

        Fiji said it is not opposed to the plan.
        = POSITION | OPEN | is not opposed to the plan

        Fiji said it is not prepared to help.
        = ASSERTION | it is not prepared to help | not
        """);
  }

  @TestFactory
  Stream<DynamicTest> theVerbBehindWantOrWishTellsIt() {
    return Examples.acts(
        """
        "We want to thank Tonga," President Ana Duarte said.
        = POSITION | THANKS | want to thank Tonga,"

        "We wish to congratulate Tonga," President Ana Duarte said.
        = POSITION | PRAISE | wish to congratulate Tonga,"

        "We agree with Tonga," President Ana Duarte said.
        = POSITION | SUPPORT | agree with Tonga,"

        "We want to build ports," President Ana Duarte said.
        = ASSERTION | "We want to build ports,"
        """);
  }
}
