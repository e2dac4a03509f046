package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A passive attributes where it names its agent or whom it calls on. */
class PassiveTest {

  @TestFactory
  Stream<DynamicTest> theAgentIsTheSource() {
    return Examples.attributions(
        """
        The plan was criticized by fishermen.
        = passive-agent: fishermen | was criticized by | The plan | REPORTED

        The new ban has been welcomed by the Reef Forum.
        = passive-agent: the Reef Forum | has been welcomed by | The new ban | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoIsAskedIsTheAddressee() {
    return Examples.attributions(
        """
        Donors were urged by President Duarte to pay.
        = passive-asked: President Duarte | were urged by > Donors | to pay | REPORTED

        Members are urged to plant trees.
        = passive-called-on: - | are urged > Members | to plant trees | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> nobodyIsTheSourceOfAnExpectation() {
    return Examples.attributions(
        """
        It is expected that the talks will end on Friday.
        = passive-nobody: - | is expected | that the talks will end on Friday | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> otherPassivesTellNothing() {
    return Examples.attributions(
        """
        The reef is regarded as dead.

        The lagoon is expected to dry up.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aPassiveInWhatIsReportedIsNoneOfTheReporters() {
    return Examples.attributions(
        """
        Duarte said she was asked to sign the charter.
        = source-cue-content: Duarte | said | she was asked to sign the charter | INDIRECT

        The leak was first reported by The Suva Post.
        = passive-agent: The Suva Post | was first reported by | The leak | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoeverIsQuotedSaysIt() {
    return Examples.attributions(
        """
        But Duarte was also quoted by the Suva Post as saying the reef was dying.
        = passive-quoted: Duarte | was also quoted by the Suva Post as saying | the reef was dying | INDIRECT
        """);
  }
}
