package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said is divided into its clauses, and each main clause does something. */
class ClausesTest {

  @TestFactory
  Stream<DynamicTest> aRelativeClauseHangsOnItsNoun() {
    return Examples.acts(
        """
        President Ana Duarte said that the farmers who will be paid must wait.
        = CALL | - | wait

        President Ana Duarte said that the fund, which will pay the farmers, is ready.
        = ASSERTION | that the fund, which will pay the farmers, is ready

        President Ana Duarte said that the law that will ban trawling has been passed.
        = ASSERTION | that the law that will ban trawling has been passed
        """);
  }

  @TestFactory
  Stream<DynamicTest> eachMainClauseActsForItself() {
    return Examples.acts(
        """
        President Ana Duarte said that Fiji will plant trees, and that donors must pay.
        = COMMITMENT | Fiji | plant trees
        = CALL | donors | pay

        President Ana Duarte said that Fiji will plant trees and donors must pay.
        = COMMITMENT | Fiji | plant trees
        = CALL | donors | pay

        President Ana Duarte said that Fiji will plant trees but trade has grown.
        = COMMITMENT | Fiji | plant trees
        = ASSERTION | but trade has grown

        "We will plant trees. You must pay," President Ana Duarte said.
        = COMMITMENT | Ana Duarte | plant trees.
        = CALL | - | pay,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> aBaseFormThatOpensTheSentenceCalls() {
    return Examples.acts(
        """
        "Join us," President Ana Duarte said.
        = CALL | - | Join us,"

        "Please act now," President Ana Duarte said.
        = CALL | - | Please act now,"

        "Prices rise," President Ana Duarte said.
        = ASSERTION | "Prices rise,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> aClauseInFrontIsNoneOfItsOwn() {
    return Examples.acts(
        """
        If donors pay, Fiji will plant 40 million trees, President Ana Duarte said.
        = COMMITMENT | Fiji | plant 40 million trees | 40 million trees = 40000000 trees | on: If donors pay
        """);
  }
}
