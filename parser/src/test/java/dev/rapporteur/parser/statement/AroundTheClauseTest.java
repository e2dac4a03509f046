package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What stands around the main clause can attribute too: in front of it, behind it, or in a noun.
 */
class AroundTheClauseTest {

  @TestFactory
  Stream<DynamicTest> asSomebodySaid() {
    return Examples.attributions(
        """
        As President Duarte noted on Monday, the reef is dying.
        = fronted-as: President Duarte | noted | the reef is dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aClauseInFrontIsReadByItself() {
    return Examples.attributions(
        """
        Although Fiji has maintained that the reef lives, President Duarte said the lagoon was empty.
        = source-cue-content: Fiji | has maintained | that the reef lives | INDIRECT
        = source-cue-content: President Duarte | said | the lagoon was empty | INDIRECT

        Asked if he feared defeat, Moala said that the reef lives.
        = source-cue-content: Moala | said | that the reef lives | INDIRECT

        Asked if he feared defeat, Moala shrugged.

        After Fiji vowed to plant trees, the rain fell.
        = source-cue-content: Fiji | vowed | to plant trees | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aVerbMayShareItsSubjectWithTheOneBefore() {
    return Examples.attributions(
        """
        Duarte, who had fallen, spoke by video and said that the reef is dying.
        = source-cue-content: Duarte, who had fallen | said | that the reef is dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNamedProgrammeInFrontIsNoPartOfTheSource() {
    return Examples.attributions(
        """
        In an interview on "Reef the Nation," President Ana Duarte said that the reef is dying.
        = source-cue-content: President Ana Duarte | said | that the reef is dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aWritingSays() {
    return Examples.attributions(
        """
        The forum issued a statement saying that the reef is dying.
        = subject-participle: The forum | saying | that the reef is dying | INDIRECT

        Children marched through the town while chanting, "Save the reef."
        = subject-participle: Children | chanting | "Save the reef." | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> verbsThatSayHowItGoesOnBelongToTheCue() {
    return Examples.attributions(
        """
        President Duarte continued to call for calm.
        = source-cue-content: President Duarte | continued to call for | calm | REPORTED

        President Duarte kept saying that the reef is dying.
        = source-cue-content: President Duarte | kept saying | that the reef is dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> sharesAndMarksBelongToTheSource() {
    return Examples.attributions(
        """
        In Tonga, 85% of fishermen said the reef is dying.
        = source-cue-content: 85% of fishermen | said | the reef is dying | INDIRECT

        ''The reef is dying,'' President Duarte said.
        = content-source-cue: President Duarte | said | ''The reef is dying,'' | DIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> anInsertionPartsCueAndContent() {
    return Examples.attributions(
        """
        President Duarte says, however, that the reef is dying.
        = source-cue-content: President Duarte | says | that the reef is dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> anotherSourceOrTheReporterObjects() {
    return Examples.attributions(
        """
        President Duarte said the talks would go on, but fishermen warned that time was short.
        = source-cue-content: President Duarte | said | the talks would go on | INDIRECT
        = source-cue-content: fishermen | warned | that time was short | INDIRECT

        President Duarte said that trade grows, but the world must act.
        = source-cue-content: President Duarte | said | that trade grows, but the world must act | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNounOfTheSubjectReports() {
    return Examples.attributions(
        """
        The leaders closed the summit with a promise to share the data.
        = subject-noun-content: The leaders | promise | to share the data | REPORTED

        A fisherman had a simple wish: that the roads reopen.
        = subject-noun-content: A fisherman | wish | that the roads reopen | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aPrepositionMayOpenAParticipleInFront() {
    return Examples.attributions(
        """
        After saying that the reef was dying, Duarte left the hall.
        = fronted-participle: - | saying | that the reef was dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aParticipleBelongsToTheMainClausesSubject() {
    return Examples.attributions(
        """
        Islanders who had lost their boats marched to the harbour, warning that the reef was dying.
        = subject-participle: Islanders who had lost their boats | warning | that the reef was dying | INDIRECT

        Duarte left the hall, accusing the lenders of delay.
        = subject-participle: Duarte | accusing > the lenders | of delay | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aRelativeClauseMayHaveASubjectOfItsOwn() {
    return Examples.attributions(
        """
        The case began with a suit in which Fiji argued that the reef was its own.
        = source-cue-content: Fiji | argued | that the reef was its own | INDIRECT

        They met Duarte, who in May said the reef was dying.
        = relative-clause: who | said | the reef was dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aRelativeClauseEndsWhereItIsClosed() {
    return Examples.attributions(
        """
        Duarte, who told divers here that she wanted a reef fund, held talks on Friday.
        = relative-clause: who | told > divers | that she wanted a reef fund | INDIRECT
        """);
  }
}
