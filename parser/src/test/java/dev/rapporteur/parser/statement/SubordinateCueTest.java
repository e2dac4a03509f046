package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A cue in a phrase in front, in a participle or in a relative clause attributes too. */
class SubordinateCueTest {

  @TestFactory
  Stream<DynamicTest> asInFrontTellsWhoseWordsFollow() {
    return Examples.attributions(
        """
        As the ministry noted on Monday, trade grows.
        = fronted-as: the ministry | noted | trade grows | INDIRECT

        As ministers noted in Suva on Monday, trade grows.
        = fronted-as: ministers | noted | trade grows | INDIRECT

        As was noted, trade grows.

        As the ministry met, trade grew.

        As the ministry was told, trade grows.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aParticipleBelongsToTheSubject() {
    return Examples.attributions(
        """
        The groups granted an extension, saying the capital was low.
        = subject-participle: The groups | saying | the capital was low | INDIRECT

        The groups granted an extension saying that the capital was low.
        = subject-participle: The groups | saying | that the capital was low | INDIRECT

        The groups granted an extension saying "the capital was low".
        = subject-participle: The groups | saying | "the capital was low" | DIRECT

        The groups granted an extension, accusing Tonga of delay.
        = subject-participle: The groups | accusing > Tonga | of delay | REPORTED

        The groups marched while chanting that prices rise.
        = subject-participle: The groups | chanting | that prices rise | INDIRECT

        The groups ended the talks by noting that prices rise.
        = subject-participle: The groups | noting | that prices rise | INDIRECT

        The groups granted an extension saying the capital was low.

        The groups granted an extension, highlighting the need for aid.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aParticipleWithASubjectOfItsOwnBelongsToThat() {
    return Examples.attributions(
        """
        Leaders granted an extension, with ministers saying that the capital was low.
        = with-source-participle: ministers | saying | that the capital was low | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoSpeaksInARelativeClause() {
    return Examples.attributions(
        """
        The premier, who called for a ban, left Suva.
        = relative-clause: who | called for | a ban | REPORTED

        The premier, who in May called for a ban, left Suva.
        = relative-clause: who | called for | a ban | REPORTED

        The premier, who said that trade grows, left Suva.
        = relative-clause: who | said | that trade grows | INDIRECT

        The premier, who was called on to act, left Suva.

        The premier, who met donors and called for a ban, left Suva.

        The premier, who left Suva, called for a ban.
        = source-cue-content: The premier, who left Suva | called for | a ban | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aRelativeClauseOfAnyNounCanAttribute() {
    return Examples.attributions(
        """
        It called on listeners who said they had doubts.
        = relative-clause: who | said | they had doubts | INDIRECT

        They met the premier, who said that trade grows.
        = relative-clause: who | said | that trade grows | INDIRECT

        The premier, who had admitted haste, left.
        = relative-clause: who | had admitted | haste | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aClauseInFrontIsReadByItself() {
    return Examples.attributions(
        """
        After Fiji vowed to stay, Tonga left.
        = source-cue-content: Fiji | vowed | to stay | REPORTED

        Soon after Fiji vowed to stay, Tonga vowed to go.
        = source-cue-content: Fiji | vowed | to stay | REPORTED
        = source-cue-content: Tonga | vowed | to go | REPORTED

        When he wrote his book, Mr. McKinley said that trade grows.
        = source-cue-content: Mr. McKinley | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aParticipleInFrontBelongsToTheSubjectBehindIt() {
    return Examples.attributions(
        """
        After noting that trade grows, he put forward a plan.
        = fronted-participle: - | noting | that trade grows | INDIRECT
        = source-cue-content: he | put forward | a plan | REPORTED

        While noting that trade grows, he called for a ban.
        = fronted-participle: - | noting | that trade grows | INDIRECT
        = source-cue-content: he | called for | a ban | REPORTED

        Noting that trade grows, and that it falls, he called for a ban.
        = fronted-participle: - | Noting | that trade grows, and that it falls | INDIRECT
        = source-cue-content: he | called for | a ban | REPORTED

        Noting that trade grows he called for a ban.
        """);
  }

  @TestFactory
  Stream<DynamicTest> twoVerbsShareASubject() {
    return Examples.attributions(
        """
        The leaders did not adopt a text, but agreed that trade grows.
        = source-cue-content: The leaders | agreed | that trade grows | INDIRECT

        The leaders met and agreed that trade grows.
        = source-cue-content: The leaders | agreed | that trade grows | INDIRECT
        """);
  }
}
