package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the own side takes on: {@code COMMITMENT | who | what | figures | by when}. */
class CommitmentsTest {

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
