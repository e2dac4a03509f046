package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What others are asked to do, by the cue or by what is said: {@code CALL | who | what}. */
class CallsTest {

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

  @TestFactory
  Stream<DynamicTest> whatOpensWithAVerbCallsOnWhoIsTold() {
    return Examples.acts(
        """
        "Cut the price," President Ana Duarte told lenders.
        = CALL | lenders | Cut the price,"

        Cut the price, President Ana Duarte told lenders.
        = CALL | lenders | Cut the price

        "They cut the price," President Ana Duarte told lenders.
        = ASSERTION | "They cut the price,"

        "Cut the price," President Ana Duarte said.
        = ASSERTION | "Cut the price,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDutyOrANeedOfAnybodyIsOne() {
    return Examples.acts(
        """
        Fiji said efforts are needed to save the reef.
        = CALL | - | are needed to save the reef

        Fiji said patience is essential.
        = CALL | - | is essential

        Fiji said patience is not essential.
        = ASSERTION | patience is not essential | not

        "We have to build a port," President Ana Duarte said.
        = CALL | - | have to build a port,"

        "We would have to build a port," President Ana Duarte said.
        = CALL | - | have to build a port,"

        "We should like to build a port," President Ana Duarte said.
        = CALL | - | like to build a port,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoeverShouldOnlySayIsNotObliged() {
    return Examples.acts(
        """
        "I should say the port is good," President Ana Duarte said.
        = ASSERTION | "I should say the port is good,"

        "We must say the port is good," President Ana Duarte said.
        = ASSERTION | "We must say the port is good,"

        "Members should say the port is good," President Ana Duarte said.
        = CALL | Members | say the port is good,"

        "We should pay for the port," President Ana Duarte said.
        = CALL | - | pay for the port,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> calledOnIsWhoCanActAndNotWhatHangsOnIt() {
    return Examples.acts(
        """
        Fiji said that Tonga must pay.
        = CALL | Tonga | pay

        Fiji said that the ports of lenders must open.
        = CALL | - | open

        Fiji said that Tonga's ports must open.
        = CALL | - | open

        Fiji said that lenders of the north must pay.
        = CALL | lenders of the north | pay

        Fiji said that Tonga must be paid.
        = CALL | - | be paid

        Fiji said that none of the lenders should pay.
        = CALL | - | pay | not
        """);
  }
}
