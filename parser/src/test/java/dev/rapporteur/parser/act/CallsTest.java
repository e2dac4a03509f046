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
}
