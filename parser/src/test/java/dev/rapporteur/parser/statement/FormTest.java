package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Quoted wholly, partly or not: names and counted terms in quotation marks are none. */
class FormTest {

  @TestFactory
  Stream<DynamicTest> aWordCanBeQuoted() {
    return Examples.attributions(
        """
        Fiji promised "aid".
        = source-cue-content: Fiji | promised | "aid" | DIRECT

        Fiji promised "aid" and "trade".
        = source-cue-content: Fiji | promised | "aid" and "trade" | MIXED

        Fiji said "1,200".
        = source-cue-content: Fiji | said | "1,200" | DIRECT

        Fiji said the talks, "warm and long", ended.
        = source-cue-content: Fiji | said | the talks, "warm and long", ended | MIXED

        "Never", she said.
        = content-source-cue: she | said | "Never" | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNameIsNoQuotation() {
    return Examples.attributions(
        """
        Fiji promised the "Reef Fund".
        = source-cue-content: Fiji | promised | the "Reef Fund" | REPORTED

        Fiji promised the "Spirit of the Reef".
        = source-cue-content: Fiji | promised | the "Spirit of the Reef" | REPORTED

        She said "Go."
        = source-cue-content: She | said | "Go." | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> norIsATermThatIsCounted() {
    return Examples.attributions(
        """
        Fiji promised two more "green lanes".
        = source-cue-content: Fiji | promised | two more "green lanes" | REPORTED

        Fiji promised 3 "green lanes".
        = source-cue-content: Fiji | promised | 3 "green lanes" | REPORTED

        Fiji promised 3 "very green lanes".
        = source-cue-content: Fiji | promised | 3 "very green lanes" | MIXED

        Fiji said the "green lanes" work.
        = source-cue-content: Fiji | said | the "green lanes" work | MIXED
        """);
  }
}
