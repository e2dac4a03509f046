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

  @TestFactory
  Stream<DynamicTest> theAgentEndsBeforeATime() {
    return Examples.attributions(
        """
        The plan was criticized by experts on Monday.
        = passive-agent: experts | was criticized by | The plan | REPORTED

        The plan was welcomed by Fiji and Tonga.
        = passive-agent: Fiji and Tonga | was welcomed by | The plan | REPORTED

        The plan will be criticized by experts.
        = passive-agent: experts | will be criticized by | The plan | REPORTED

        The ban was called for by experts.
        = passive-agent: experts | was called for by | The ban | REPORTED

        Donors were urged by the minister.
        = passive-agent: the minister | were urged by | Donors | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDeedIsNoAgent() {
    return Examples.attributions(
        """
        The plan was criticized by raising prices.

        The plan was criticized.

        The plan was criticized by
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoIsToActCanBeToldInManyWays() {
    return Examples.attributions(
        """
        Members were called on by the minister to pay.
        = passive-asked: the minister | were called on by > Members | to pay | REPORTED

        Members were urged not to act.
        = passive-called-on: - | were urged > Members | not to act | REPORTED

        Members were asked to act.
        = passive-called-on: - | were asked > Members | to act | REPORTED

        Members were asked why they wait.

        Members are expected to act.

        Members were "urged" by the minister to pay.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aClauseMayStandInFront() {
    return Examples.attributions(
        """
        After the talks closed, members were urged to act.
        = passive-called-on: - | were urged > members | to act | REPORTED

        When ministers met, the plan was criticized by experts.
        = passive-agent: experts | was criticized by | the plan | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> itIsNobody() {
    return Examples.attributions(
        """
        It was agreed that talks go on.
        = passive-nobody: - | was agreed | that talks go on | INDIRECT

        It was announced on Friday that talks go on.
        = passive-nobody: - | was announced | that talks go on | INDIRECT

        It was said that talks go on.
        = passive-nobody: - | was said | that talks go on | INDIRECT

        It is expected to rain.

        It is feared by experts that talks will end.
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoeverIsQuotedSaysItWithOrWithoutAPaper() {
    return Examples.attributions(
        """
        The premier was quoted as saying that talks will end.
        = passive-quoted: The premier | was quoted as saying | that talks will end | INDIRECT

        The premier was quoted as saying "talks will end".
        = passive-quoted: The premier | was quoted as saying | "talks will end" | DIRECT

        The premier was quoted as a friend.
        """);
  }
}
