package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What can follow a cue. */
class ComplementTest {

  @TestFactory
  Stream<DynamicTest> aClauseFollowsAtOnceOrBehindAnAdverbial() {
    return Examples.attributions(
        """
        Fiji said here Saturday that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji said more than 30 states had joined.
        = source-cue-content: Fiji | said | more than 30 states had joined | INDIRECT

        Fiji said on Sept. 26, 2022, that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Trade grows, Fiji said on Sept. 26, 2022.
        = content-source-cue: Fiji | said | Trade grows | INDIRECT

        (Fiji said that trade grows.)
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji said in a statement: "Trade grows."
        = source-cue-content: Fiji | said | "Trade grows." | DIRECT

        Fiji said in a statement, "Trade grows."
        = source-cue-content: Fiji | said | "Trade grows." | DIRECT

        Fiji said in a statement that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji said, however, that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji said: trade grows.
        = source-cue-content: Fiji | said | trade grows | INDIRECT

        Fiji said what it wants.
        = source-cue-content: Fiji | said | what it wants | INDIRECT

        Fiji said how trade grows.
        = source-cue-content: Fiji | said | how trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aFewWordsAreSaidToo() {
    return Examples.attributions(
        """
        Fiji said the same of the fund.
        = source-cue-content: Fiji | said | the same of the fund | INDIRECT

        Fiji said the same.

        Fiji said why.

        Fiji said growing trade of the fund.
        """);
  }

  @TestFactory
  Stream<DynamicTest> someCuesTakeOnlyAClause() {
    return Examples.attributions(
        """
        Fiji explained why trade grows.
        = source-cue-content: Fiji | explained | why trade grows | INDIRECT

        Fiji explained the plan.
        """);
  }

  @TestFactory
  Stream<DynamicTest> othersTakeAClauseOrANoun() {
    return Examples.attributions(
        """
        Fiji stressed trade grows.
        = source-cue-content: Fiji | stressed | trade grows | INDIRECT

        Fiji stressed the plan that grows.
        = source-cue-content: Fiji | stressed | the plan that grows | REPORTED

        Fiji stressed its intent to provide aid.
        = source-cue-content: Fiji | stressed | its intent to provide aid | REPORTED

        Fiji reaffirmed its commitment to ensuring that trade grows.
        = source-cue-content: Fiji | reaffirmed | its commitment to ensuring that trade grows | REPORTED

        Fiji noted newly built ships.
        = source-cue-content: Fiji | noted | newly built ships | REPORTED

        Fiji welcomed jointly owned ships.
        = source-cue-content: Fiji | welcomed | jointly owned ships | REPORTED

        Fiji welcomed building ships.
        = source-cue-content: Fiji | welcomed | building ships | REPORTED

        Fiji welcomed him.
        = source-cue-content: Fiji | welcomed | him | REPORTED

        Fiji welcomed of it.
        """);
  }

  @TestFactory
  Stream<DynamicTest> anInfinitiveOrAClauseTellsWhatIsVowed() {
    return Examples.attributions(
        """
        Fiji vowed not to act.
        = source-cue-content: Fiji | vowed | not to act | REPORTED

        Fiji vowed on Monday to act.
        = source-cue-content: Fiji | vowed | to act | REPORTED

        Fiji vowed that it would act.
        = source-cue-content: Fiji | vowed | that it would act | INDIRECT

        Fiji vowed action.
        = source-cue-content: Fiji | vowed | action | REPORTED

        Fiji vowed.
        """);
  }

  @TestFactory
  Stream<DynamicTest> somethingIsCalledOrPutAsSomething() {
    return Examples.attributions(
        """
        Fiji described the talks as warm.
        = source-cue-content: Fiji | described | the talks as warm | REPORTED

        Fiji put the price at $4 billion.
        = source-cue-content: Fiji | put | the price at $4 billion | REPORTED

        Fiji called the deal a success.
        = source-cue-content: Fiji | called | the deal a success | REPORTED

        Fiji called the deal of the year a success.
        = source-cue-content: Fiji | called | the deal of the year a success | REPORTED

        Fiji called the deal good.
        = source-cue-content: Fiji | called | the deal good | REPORTED

        Fiji called the deal "unfit".
        = source-cue-content: Fiji | called | the deal "unfit" | MIXED

        Fiji called the deal.

        Fiji called the deal of a friend.
        """);
  }
}
