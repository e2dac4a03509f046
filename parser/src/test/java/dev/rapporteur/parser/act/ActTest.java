package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** What is done by saying something: {@code KIND | who | what}. */
class ActTest {

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

          Fiji said it built up a fleet.
          = ACHIEVEMENT | Fiji | it built up a fleet

          Fiji said it is donating rice.
          = ACHIEVEMENT | Fiji | it is donating rice

          Fiji said it has put the plan aside.
          = ACHIEVEMENT | Fiji | it has put the plan aside

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

          Fiji said it has never built a port.
          = ASSERTION | it has never built a port | not

          Fiji said it has built no port.
          = ASSERTION | it has built no port | not

          Fiji said it hasn't built a port.
          = ASSERTION | it hasn't built a port | not

          Fiji said it hasn’t built a port.
          = ASSERTION | it hasn’t built a port | not

          Fiji said it cannot build a port.
          = ASSERTION | it cannot build a port | not

          Fiji said it has known the way.
          = ASSERTION | it has known the way

          Fiji said it donates rice.
          = ASSERTION | it donates rice

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

          Fiji said it has put forward the idea of a new body.
          = PROPOSAL | has put forward the idea of a new body

          Fiji proposed a fund if donors pay.
          = PROPOSAL | a fund if donors pay | on: if donors pay

          Chinese President Xi Jinping suggested a fund.
          = PROPOSAL | a fund
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
