package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** What is done by saying something: {@code KIND | who | what}. */
class ActTest {

  /** Calls. */
  @Nested
  class Calls {

    @TestFactory
    Stream<DynamicTest> theCueAsks() {
      return Examples.acts(
          """
          Chinese President Xi Jinping urged economies to open their markets by 2030.
          = CALL | economies | open their markets by 2030

          We call on all emitters to submit plans before the end of 2026.
          = CALL | all emitters | submit plans before the end of 2026

          Fiji asked why donors would not pay.
          = CALL | - | why donors would not pay
          """);
    }

    @TestFactory
    Stream<DynamicTest> theContentObliges() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that economies should open their markets.
          = CALL | economies | open their markets

          Chinese President Xi Jinping said that the economies must open their markets.
          = CALL | the economies | open their markets

          So give us one form, Fijian Prime Minister Tevita Moala said.
          = CALL | - | give us one form
          """);
    }

    @TestFactory
    Stream<DynamicTest> calledOnIsWhoCanAct() {
      return Examples.acts(
          """
          Fiji said that patient data should never leave the country unless it agrees.
          = CALL | - | never leave the country unless it agrees | not | on: unless it agrees

          Fiji said that the details should be left to experts.
          = CALL | - | be left to experts

          Fiji said that nobody should pay.
          = CALL | - | pay | not

          "So give us one form," Fijian Prime Minister Tevita Moala told lenders.
          = CALL | lenders | give us one form,"

          Fiji urged lenders not to wait.
          = CALL | lenders | not to wait | not
          """);
    }

    @TestFactory
    Stream<DynamicTest> aNeedIsOne() {
      return Examples.acts(
          """
          Chinese President Xi Jinping underlined the need to protect the sea.
          = CALL | - | the need to protect the sea
          """);
    }
  }

  /** Commitments. */
  @Nested
  class Commitments {

    @TestFactory
    Stream<DynamicTest> theCueBinds() {
      return Examples.acts(
          """
          Fiji decided to close its ports.
          = COMMITMENT | Fiji | close its ports

          Fiji agreed to meet again.
          = COMMITMENT | Fiji | meet again

          Fiji vowed to act.
          = COMMITMENT | Fiji | act

          Fiji offered to lend its cranes free of charge.
          = COMMITMENT | Fiji | lend its cranes free of charge

          The leaders committed to opening a warehouse by the end of 2027.
          = COMMITMENT | leaders | opening a warehouse by the end of 2027 | by the end of 2027 = 2026-03-04..2027-12-31

          Chinese President Xi Jinping reaffirmed China's commitment to free trade.
          = COMMITMENT | China | China's commitment to free trade
          """);
    }

    @TestFactory
    Stream<DynamicTest> theOwnSideWill() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that China will open two more ports by 2030.
          = COMMITMENT | China | open two more ports by 2030 | two more ports = 2 ports | by 2030 = 2026-03-04..2030-12-31

          Chinese President Xi Jinping said that Beijing will open two more ports by 2030.
          = COMMITMENT | China | open two more ports by 2030 | two more ports = 2 ports | by 2030 = 2026-03-04..2030-12-31

          Chinese President Xi Jinping said that his country is ready to help.
          = COMMITMENT | China | is ready to help

          Chinese President Xi Jinping said China stands ready to work with all members.
          = COMMITMENT | China | stands ready to work with all members
          """);
    }

    @TestFactory
    Stream<DynamicTest> whoActsForTheSideBindsIt() {
      return Examples.acts(
          """
          The leaders agreed that their foreign ministers would meet in June.
          = COMMITMENT | leaders | meet in June | in June = 2026-06-01..2026-06-30

          Chinese President Xi Jinping said that the government will close a mine.
          = COMMITMENT | China | close a mine

          Chinese President Xi Jinping underscored the United States' commitment to the accord.
          = COMMITMENT | United States | the United States' commitment to the accord

          Fiji confirmed that the first ship would sail before 2029.
          = COMMITMENT | - | sail before 2029 | before 2029 = ..2028-12-31
          """);
    }

    @TestFactory
    Stream<DynamicTest> negationAndConditionAreKept() {
      return Examples.acts(
          """
          Fiji said it will not tolerate fraud.
          = COMMITMENT | Fiji | not tolerate fraud | not

          Fiji agreed not to license old ships.
          = COMMITMENT | Fiji | not to license old ships | not

          Fiji said it could accept the date if others move.
          = COMMITMENT | Fiji | accept the date if others move | on: if others move

          Fiji said it would not join the fund unless Tonga pays.
          = COMMITMENT | Fiji | not join the fund unless Tonga pays | not | on: unless Tonga pays
          """);
    }

    @TestFactory
    Stream<DynamicTest> noDeedIsNone() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that China will be a good neighbor.
          = ASSERTION | that China will be a good neighbor

          "I will have one vote," Fijian Prime Minister Tevita Moala said.
          = ASSERTION | "I will have one vote,"

          "He will build a port," Fijian Prime Minister Tevita Moala said.
          = ASSERTION | "He will build a port,"

          Fiji expects that it will open a port.
          = ASSERTION | that it will open a port

          Fiji did not promise a port.
          = ASSERTION | a port

          Fiji offered no proof.
          = ASSERTION | no proof

          Fiji agreed on the importance of trade.
          = ASSERTION | the importance of trade

          Fiji pledged to stand by Article 5.
          = COMMITMENT | Fiji | stand by Article 5
          """);
    }

    @TestFactory
    Stream<DynamicTest> whatOthersWillDoIsNone() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that France will build 40 ports.
          = ASSERTION | that France will build 40 ports
          """);
    }

    @TestFactory
    Stream<DynamicTest> theDeadline() {
      return Examples.acts(
          """
          Fiji pledged to open a clinic no later than June 2027.
          = COMMITMENT | Fiji | open a clinic no later than June 2027 | no later than June 2027 = 2026-03-04..2027-06-30

          Fiji pledged to share data from 1 January 2027.
          = COMMITMENT | Fiji | share data from 1 January 2027 | from 1 January 2027 = 2027-01-01..

          Fiji pledged to open a port before 1 January 2028.
          = COMMITMENT | Fiji | open a port before 1 January 2028 | before 1 January 2028 = ..2027-12-31

          Fiji pledged to open a port before 2029.
          = COMMITMENT | Fiji | open a port before 2029 | before 2029 = ..2028-12-31

          Fiji promised to cut emissions within ten years.
          = COMMITMENT | Fiji | cut emissions within ten years | within ten years = 2026-03-04..2036-03-04

          Fiji pledged to carry out the 2030 Agenda for Sustainable Development.
          = COMMITMENT | Fiji | carry out the 2030 Agenda for Sustainable Development
          """);
    }

    @TestFactory
    Stream<DynamicTest> theFigures() {
      return Examples.acts(
          """
          Fiji pledged 40 million dollars for reefs by the end of 2027.
          = COMMITMENT | Fiji | 40 million dollars for reefs by the end of 2027 | 40 million dollars = 40000000 dollars | by the end of 2027 = 2026-03-04..2027-12-31

          Fiji promised to cut emissions by 40 percent within ten years.
          = COMMITMENT | Fiji | cut emissions by 40 percent within ten years | 40 percent = 40 percent | within ten years = 2026-03-04..2036-03-04

          Fiji vowed to plant 1,200 trees, at least 40 percent of them mangroves, before 2029.
          = COMMITMENT | Fiji | plant 1,200 trees, at least 40 percent of them mangroves, before 2029 | 1,200 trees = 1200 trees | at least 40 percent = 40 percent | before 2029 = ..2028-12-31

          We will mobilise EUR 620 million for harbours by 2030.
          = COMMITMENT | - | mobilise EUR 620 million for harbours by 2030 | EUR 620 million = 620000000 EUR | by 2030 = 2026-03-04..2030-12-31
          """);
    }
  }

  /** Achievements. */
  @Nested
  class Achievements {

    @TestFactory
    Stream<DynamicTest> whatTheOwnSideHasDone() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that China has built 40 hospitals.
          = ACHIEVEMENT | China | that China has built 40 hospitals

          Chinese President Xi Jinping said that China is building a port.
          = ACHIEVEMENT | China | that China is building a port

          Prime Minister Tevita Moala said that his government has closed three mines.
          = ACHIEVEMENT | Tevita Moala | that his government has closed three mines
          """);
    }
  }

  /** What was not done is told and no achievement; others' doings are none either. */
  @Nested
  class NoAchievements {

    @TestFactory
    Stream<DynamicTest> areOnlyTold() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that China has set no date.
          = ASSERTION | that China has set no date | not

          "They built 40 hospitals," Chinese President Xi Jinping said.
          = ASSERTION | "They built 40 hospitals,"

          "We know the way," Chinese President Xi Jinping said.
          = ASSERTION | "We know the way,"
          """);
    }
  }

  /** Proposals. */
  @Nested
  class Proposals {

    @TestFactory
    Stream<DynamicTest> somethingIsPutForward() {
      return Examples.acts(
          """
          Chinese President Xi Jinping proposed the establishment of a reef fund.
          = PROPOSAL | the establishment of a reef fund

          Chinese President Xi Jinping proposed that members set up a fund.
          = PROPOSAL | that members set up a fund

          Chinese President Xi Jinping suggested a fund.
          = PROPOSAL | a fund
          """);
    }
  }

  /** Positions. */
  @Nested
  class Positions {

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
  }

  /** Assertions. */
  @Nested
  class Assertions {

    @TestFactory
    Stream<DynamicTest> howThingsAre() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that global growth is slow.
          = ASSERTION | that global growth is slow

          Prime Minister Tevita Moala warned of a lost decade.
          = ASSERTION | a lost decade

          Prime Minister Tevita Moala stressed the importance of trade.
          = ASSERTION | the importance of trade

          Fiji warned that the talks may fail.
          = ASSERTION | that the talks may fail
          """);
    }
  }

  /** Contents that do several things. */
  @Nested
  class Mixtures {

    @TestFactory
    Stream<DynamicTest> eachClauseIsAnActOfItsOwn() {
      return Examples.acts(
          """
          Chinese President Xi Jinping said that growth is slow and that all economies must
          open their markets.
          = ASSERTION | that growth is slow
          = CALL | all economies | open their markets

          Chinese President Xi Jinping said China has planted trees, and will plant two
          million more by the end of 2027.
          = ACHIEVEMENT | China | China has planted trees
          = COMMITMENT | China | plant two million more by the end of 2027 | by the end of 2027 = 2026-03-04..2027-12-31

          Chinese President Xi Jinping said "China will host the talks in 2027, and members
          should come."
          = COMMITMENT | China | host the talks in 2027 | in 2027 = 2027-01-01..2027-12-31
          = CALL | members | come."
          """);
    }
  }
}
