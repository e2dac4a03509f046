package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where the noun phrase that names the source starts and ends. */
class SourcePhraseTest {

  @TestFactory
  Stream<DynamicTest> aListIsOneSource() {
    return Examples.attributions(
        """
        Fiji, Tonga and Samoa said that trade grows.
        = source-cue-content: Fiji, Tonga and Samoa | said | that trade grows | INDIRECT

        It rained, Fiji and Samoa said that trade grows.
        = source-cue-content: Fiji and Samoa | said | that trade grows | INDIRECT

        In Suva, Fiji and Samoa said that trade grows.
        = source-cue-content: Fiji and Samoa | said | that trade grows | INDIRECT

        On Monday, Fiji, Tonga and Samoa said that trade grows.
        = source-cue-content: Fiji, Tonga and Samoa | said | that trade grows | INDIRECT

        On Sept. 26, 2022, Fiji, Tonga and Samoa said that trade grows.
        = source-cue-content: Fiji, Tonga and Samoa | said | that trade grows | INDIRECT

        In a joint statement, Fiji, Tonga and Samoa said that trade grows.
        = source-cue-content: Fiji, Tonga and Samoa | said | that trade grows | INDIRECT

        On trade: The United States, Japan, and the EU said that trade grows.
        = source-cue-content: The United States, Japan, and the EU | said | that trade grows | INDIRECT

        Trade grows, Fiji, Tonga, and Samoa said.
        = content-source-cue: Fiji, Tonga, and Samoa | said | Trade grows | INDIRECT

        The leaders of Fiji, Tonga and Samoa said that trade grows.
        = source-cue-content: The leaders of Fiji, Tonga and Samoa | said | that trade grows | INDIRECT

        Fiji's premier, Tonga's chief and Samoa's president said that trade grows.
        = source-cue-content: Fiji's premier, Tonga's chief and Samoa's president | said | that trade grows | INDIRECT

        Building on this, Fiji and Samoa said that trade grows.
        = source-cue-content: Fiji and Samoa | said | that trade grows | INDIRECT

        On Monday, at the talks, Fiji and Samoa said that trade grows.
        = source-cue-content: Fiji and Samoa | said | that trade grows | INDIRECT

        It rained, and Samoa said that trade grows.
        = source-cue-content: Samoa | said | that trade grows | INDIRECT

        Rich and poor said that trade grows.
        = source-cue-content: Rich and poor | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatStandsBetweenCommasDescribesItOrInterrupts() {
    return Examples.attributions(
        """
        Ministers, however, said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        Ministers, when asked, said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        Ministers, now a group of nine, said that trade grows.
        = source-cue-content: Ministers, now a group of nine | said | that trade grows | INDIRECT

        Ana Lee, 56, a teacher, said that trade grows.
        = source-cue-content: Ana Lee, 56, a teacher | said | that trade grows | INDIRECT

        A joint statement issued after the talks said that trade grows.
        = source-cue-content: A joint statement issued after the talks | said | that trade grows | INDIRECT

        The talks ended after officials said that trade grows.
        = source-cue-content: officials | said | that trade grows | INDIRECT

        Ministers, of Fiji, said that trade grows.
        = source-cue-content: Ministers, of Fiji | said | that trade grows | INDIRECT

        Ministers, sitting in Suva, said that trade grows.
        = source-cue-content: Ministers, sitting in Suva | said | that trade grows | INDIRECT

        Ministers, led by Fiji, said that trade grows.
        = source-cue-content: Ministers, led by Fiji | said | that trade grows | INDIRECT

        Ministers, seated in Suva, said that trade grows.
        = source-cue-content: Ministers, seated in Suva | said | that trade grows | INDIRECT

        Ministers, who had met, said that trade grows.
        = source-cue-content: Ministers, who had met | said | that trade grows | INDIRECT

        Fiji's premier, including his aide, said that trade grows.
        = source-cue-content: Fiji's premier, including his aide | said | that trade grows | INDIRECT

        Tonga's Ana Duarte, the chief of a forum who had sailed in, said that trade grows.
        = source-cue-content: Tonga's Ana Duarte, the chief of a forum who had sailed in | said | that trade grows | INDIRECT

        Ministers, it rained, said that trade grows.

        Monday, when it rained, said that trade grows.
        """);
  }

  @TestFactory
  Stream<DynamicTest> dashesAndBracketsDoToo() {
    return Examples.attributions(
        """
        Ministers - all nine of them - said that trade grows.
        = source-cue-content: Ministers - all nine of them | said | that trade grows | INDIRECT

        Ministers - for their part - said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        The forum (which met in Suva) said that trade grows.
        = source-cue-content: The forum (which met in Suva) | said | that trade grows | INDIRECT

        The forum [of nine] said that trade grows.
        = source-cue-content: The forum [of nine] | said | that trade grows | INDIRECT

        (Fiji) The forum said that trade grows.
        = source-cue-content: The forum | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aTimeBehindItStaysOut() {
    return Examples.attributions(
        """
        Ministers today said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        Ministers last week said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        Ministers on Monday night said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        Ministers two days ago said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT

        Ministers on March 2 said that trade grows.
        = source-cue-content: Ministers | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aRelativeClauseBelongsToIt() {
    return Examples.attributions(
        """
        The experts we met said that trade grows.
        = source-cue-content: The experts we met | said | that trade grows | INDIRECT

        The experts you met said that trade grows.
        = source-cue-content: The experts you met | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatQualifiesItBelongsToIt() {
    return Examples.attributions(
        """
        Only 52 percent said that trade grows.
        = source-cue-content: Only 52 percent | said | that trade grows | INDIRECT

        Nearly all members said that trade grows.
        = source-cue-content: Nearly all members | said | that trade grows | INDIRECT

        Not all members said that trade grows.
        = source-cue-content: Not all members | said | that trade grows | INDIRECT

        But not he said that trade grows.
        = source-cue-content: not he | said | that trade grows | INDIRECT

        The very old man said that trade grows.
        = source-cue-content: The very old man | said | that trade grows | INDIRECT

        The newly built forum said that trade grows.
        = source-cue-content: The newly built forum | said | that trade grows | INDIRECT

        The rich said that trade grows.
        = source-cue-content: The rich | said | that trade grows | INDIRECT

        R&D chiefs said that trade grows.
        = source-cue-content: R&D chiefs | said | that trade grows | INDIRECT

        Fiji/Tonga chiefs said that trade grows.
        = source-cue-content: Fiji/Tonga chiefs | said | that trade grows | INDIRECT

        The "Reef Forum" said that trade grows.
        = source-cue-content: The "Reef Forum" | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatConnectsStaysOut() {
    return Examples.attributions(
        """
        And the forum said that trade grows.
        = source-cue-content: the forum | said | that trade grows | INDIRECT

        But then the forum said that trade grows.
        = source-cue-content: the forum | said | that trade grows | INDIRECT

        The broadcasts began on Aug. 10 and South Korea said that trade grows.
        = source-cue-content: South Korea | said | that trade grows | INDIRECT

        Talks ended and the ministers said that trade grows.
        = source-cue-content: the ministers | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aPhraseInFrontWithoutACommaStaysOut() {
    return Examples.attributions(
        """
        In an interview Waqa said that trade grows.
        = source-cue-content: Waqa | said | that trade grows | INDIRECT

        In an interview the premier said that trade grows.
        = source-cue-content: the premier | said | that trade grows | INDIRECT

        In his speech Ana Duarte said that trade grows.
        = source-cue-content: Ana Duarte | said | that trade grows | INDIRECT

        On "Face the Nation," the speaker said that trade grows.
        = source-cue-content: the speaker | said | that trade grows | INDIRECT

        In an interview with "The Reef" the speaker said that trade grows.
        = source-cue-content: the speaker | said | that trade grows | INDIRECT

        Of the ministers said that trade grows.
        """);
  }

  @TestFactory
  Stream<DynamicTest> manyTimesStayOut() {
    return Examples.attributions(
        """
        Fiji on Monday night said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji in March said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji on March 2 said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji earlier this week said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji this afternoon said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji two weeks ago said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Monday's forum said that trade grows.
        = source-cue-content: Monday's forum | said | that trade grows | INDIRECT

        Fiji said two days ago that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji said Monday evening that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aRelativeClauseWithoutACommaBelongsToIt() {
    return Examples.attributions(
        """
        Ministers whose ships sail said that trade grows.
        = source-cue-content: Ministers whose ships sail | said | that trade grows | INDIRECT

        The men who sail said that trade grows.
        = source-cue-content: The men who sail | said | that trade grows | INDIRECT

        The plan I saw said that trade grows.
        = source-cue-content: The plan I saw | said | that trade grows | INDIRECT

        What I met said that trade grows.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNumberCanBeOne() {
    return Examples.attributions(
        """
        Eight of 10 said that trade grows.
        = source-cue-content: Eight of 10 | said | that trade grows | INDIRECT

        All said that trade grows.
        = source-cue-content: All | said | that trade grows | INDIRECT

        Almost all said that trade grows.
        = source-cue-content: Almost all | said | that trade grows | INDIRECT

        Only he said that trade grows.
        = source-cue-content: he | said | that trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> anAppositionHasNoVerbOfItsOwn() {
    return Examples.attributions(
        """
        The premier, a friend who sails, said that trade grows.
        = source-cue-content: The premier, a friend who sails | said | that trade grows | INDIRECT

        The premier, "a friend", said that trade grows.
        = source-cue-content: The premier, "a friend" | said | that trade grows | INDIRECT

        The premier, a friend sails, said that trade grows.
        """);
  }

  @TestFactory
  Stream<DynamicTest> behindAVerbAndOpensAClause() {
    return Examples.attributions(
        """
        Rains fell and in the evening Fiji said that trade grows.
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        At the talks Fiji Premier Ana Duarte said that trade grows.
        = source-cue-content: Fiji Premier Ana Duarte | said | that trade grows | INDIRECT

        Under a plan Ana Duarte said that trade grows.
        = source-cue-content: Ana Duarte | said | that trade grows | INDIRECT

        Talks ended - the premier said that trade grows.
        = source-cue-content: the premier | said | that trade grows | INDIRECT
        """);
  }
}
