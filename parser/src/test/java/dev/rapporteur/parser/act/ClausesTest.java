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

        "Now give us one form," President Ana Duarte said.
        = CALL | - | give us one form,"

        "And give us one form," President Ana Duarte said.
        = CALL | - | give us one form,"

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

  @TestFactory
  Stream<DynamicTest> whoWhichAndWhoseOpenOneBehindWhatTheyReferTo() {
    return Examples.acts(
        """
        President Ana Duarte said that those who come must pay.
        = CALL | - | pay

        President Ana Duarte said that those who come after us must pay.
        = CALL | - | pay

        President Ana Duarte said that members which come must pay.
        = CALL | members which come | pay

        President Ana Duarte said that those whose land is dry must wait.
        = CALL | - | wait

        President Ana Duarte said that who comes must pay.
        = ASSERTION | that who comes must pay
        """);
  }

  @TestFactory
  Stream<DynamicTest> aSubordinateClauseIsNoneOfItsOwn() {
    return Examples.acts(
        """
        President Ana Duarte said that when it rains members must wait.
        = ASSERTION | that when it rains members must wait

        President Ana Duarte said that Fiji will act after donors pay and members must wait.
        = COMMITMENT | Fiji | act after donors pay
        = CALL | members | wait

        President Ana Duarte said that Fiji will act after us and members must wait.
        = COMMITMENT | Fiji | act after us
        = CALL | members | wait

        President Ana Duarte said that Fiji will build ports and roads that must last.
        = COMMITMENT | Fiji | build ports and roads that must last
        """);
  }

  @TestFactory
  Stream<DynamicTest> itsSubjectStandsBeforeTheVerb() {
    return Examples.acts(
        """
        President Ana Duarte said that members also must pay.
        = CALL | members | pay

        President Ana Duarte said that members "must" pay.
        = CALL | members | must" pay

        "At home, Fiji will act," President Ana Duarte said.
        = COMMITMENT | Fiji | act,"

        "And members must pay," President Ana Duarte said.
        = CALL | members | pay,"

        Later, members, she said, must pay.
        = CALL | - | pay
        """);
  }

  @TestFactory
  Stream<DynamicTest> aSentenceEndsOne() {
    return Examples.acts(
        """
        "Fiji will pay! Members must wait," President Ana Duarte said.
        = COMMITMENT | Fiji | pay!
        = CALL | Members | wait,"

        "Fiji will pay? Members must wait," President Ana Duarte said.
        = COMMITMENT | Fiji | pay?
        = CALL | Members | wait,"

        "Fiji will pay. 'Members must wait,' " President Ana Duarte said.
        = COMMITMENT | Fiji | pay.
        = CALL | Members | wait,' "

        "Fiji will pay the U.S. debt and members must wait," President Ana Duarte said.
        = COMMITMENT | Fiji | pay the U.S. debt
        = CALL | members | wait,"

        "Ports grow. Give us one form," President Ana Duarte said.
        = ASSERTION | "Ports grow.
        = CALL | - | Give us one form,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> aMarkBeforeASubjectEndsOne() {
    return Examples.acts(
        """
        "We counted them, we have the list, you must pay," President Ana Duarte said.
        = ACHIEVEMENT | Ana Duarte | "We counted them
        = ASSERTION | we have the list
        = CALL | - | pay,"

        President Ana Duarte said that Fiji will act; donors must pay.
        = COMMITMENT | Fiji | act;
        = CALL | donors | pay

        President Ana Duarte said that Fiji will act, hopes are high and donors must pay.
        = COMMITMENT | Fiji | act, hopes are high
        = CALL | donors | pay
        """);
  }

  @TestFactory
  Stream<DynamicTest> andConnectsTwoWhereAVerbFollowsAtOnceOrBehindASubject() {
    return Examples.acts(
        """
        President Ana Duarte said that members pay and donors must wait.
        = ASSERTION | that members pay
        = CALL | donors | wait

        President Ana Duarte said that members fully pay and donors must wait.
        = ASSERTION | that members fully pay
        = CALL | donors | wait

        President Ana Duarte said that Fiji will act and also must pay.
        = COMMITMENT | Fiji | act
        = CALL | Fiji | pay

        President Ana Duarte said that Fiji will act and the old rich donors of the north must pay.
        = COMMITMENT | Fiji | act
        = CALL | the old rich donors of the north | pay

        President Ana Duarte said that Fiji will build ports and roads.
        = COMMITMENT | Fiji | build ports and roads

        President Ana Duarte said that Fiji will act or donors must pay.
        = COMMITMENT | Fiji | act or donors must pay

        President Ana Duarte said that members must pay, and that soon.
        = CALL | members | pay, and that soon
        """);
  }

  @TestFactory
  Stream<DynamicTest> aParticipleGoesOnWithTheModalBeforeIt() {
    return Examples.acts(
        """
        President Ana Duarte said that ports should be opened and tariffs cut.
        = CALL | - | be opened and tariffs cut

        President Ana Duarte said that ports should open and tariffs fell.
        = CALL | - | open
        = ASSERTION | and tariffs fell
        """);
  }
}
