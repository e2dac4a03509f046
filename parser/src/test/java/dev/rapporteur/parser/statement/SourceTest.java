package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/**
 * Who is the source: the whole noun phrase before the cue, titles, appositions and relative clauses
 * included.
 */
class SourceTest {

  /** {@code source-cue-content}: people. */
  @Nested
  class People {

    @TestFactory
    Stream<DynamicTest> thePhraseThatNamesThem() {
      return Examples.attributions(
          """
          The islands' President Ana Duarte said that the reef is dying.
          = source-cue-content: The islands' President Ana Duarte | said | that the reef is dying | INDIRECT

          Prime Minister Tevita Moala of Fiji said the reef is dying.
          = source-cue-content: Prime Minister Tevita Moala of Fiji | said | the reef is dying | INDIRECT

          The 61-year-old premier said the reef is dying.
          = source-cue-content: The 61-year-old premier | said | the reef is dying | INDIRECT

          Mr. Moala, 61, said the reef is dying.
          = source-cue-content: Mr. Moala, 61 | said | the reef is dying | INDIRECT

          The president of the forum said that the reef is dying.
          = source-cue-content: The president of the forum | said | that the reef is dying | INDIRECT

          Fiji, Tonga and Samoa said that the reef is dying.
          = source-cue-content: Fiji, Tonga and Samoa | said | that the reef is dying | INDIRECT

          Nearly eight of 10 delegates said that the reef is dying.
          = source-cue-content: Nearly eight of 10 delegates | said | that the reef is dying | INDIRECT

          Other states, including Fiji, said that the reef is dying.
          = source-cue-content: Other states, including Fiji | said | that the reef is dying | INDIRECT

          Duarte's spokesman said that she would attend.
          = source-cue-content: Duarte's spokesman | said | that she would attend | INDIRECT

          Foreign ministry spokeswoman Ms. Lin Mei said that trade had grown.
          = source-cue-content: Foreign ministry spokeswoman Ms. Lin Mei | said | that trade had grown | INDIRECT

          World Health Organization chief Dr. Amara Diallo said that clinics lack staff.
          = source-cue-content: World Health Organization chief Dr. Amara Diallo | said | that clinics lack staff | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> appositionsAndRelativeClausesBelongToThem() {
      return Examples.attributions(
          """
          Ana Duarte, who chairs the forum, said on Tuesday the talks would go on.
          = source-cue-content: Ana Duarte, who chairs the forum | said | the talks would go on | INDIRECT

          Ana Duarte, the islands' environment minister and the bloc's lead negotiator, told
          Reuters that the talks had stalled.
          = source-cue-content: Ana Duarte, the islands' environment minister and the bloc's lead negotiator | told > Reuters | that the talks had stalled | INDIRECT

          The head of the islands' delegation, Ana Duarte, said that the reef is dying.
          = source-cue-content: The head of the islands' delegation, Ana Duarte | said | that the reef is dying | INDIRECT

          The islands' delegation, led by Ana Duarte, said that the reef is dying.
          = source-cue-content: The islands' delegation, led by Ana Duarte | said | that the reef is dying | INDIRECT

          The forum's secretary-general, Dr. Ana Duarte, told AFP: "The reef is dying."
          = source-cue-content: The forum's secretary-general, Dr. Ana Duarte | told > AFP | "The reef is dying." | DIRECT

          The president, who had flown in from Tonga overnight, said that the reef is dying.
          = source-cue-content: The president, who had flown in from Tonga overnight | said | that the reef is dying | INDIRECT

          Tongan Foreign Minister Ana Duarte, whose island lost its harbour in the storm,
          appealed for aid.
          = source-cue-content: Tongan Foreign Minister Ana Duarte, whose island lost its harbour in the storm | appealed for | aid | REPORTED

          Officials who took part in the talks said that the reef is dying.
          = source-cue-content: Officials who took part in the talks | said | that the reef is dying | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> severalAreOneSource() {
      return Examples.attributions(
          """
          President Ana Duarte and Prime Minister Tevita Moala said that trade had grown.
          = source-cue-content: President Ana Duarte and Prime Minister Tevita Moala | said | that trade had grown | INDIRECT

          Both Fiji and Tonga said that the reef is dying.
          = source-cue-content: Both Fiji and Tonga | said | that the reef is dying | INDIRECT

          Tonga and Fiji each pledged to act.
          = source-cue-content: Tonga and Fiji each | pledged | to act | REPORTED

          Neither leader said that the reef is dying.
          = source-cue-content: Neither leader | said | that the reef is dying | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> theyNeedNoName() {
      return Examples.attributions(
          """
          A senior official said the text was closed.
          = source-cue-content: A senior official | said | the text was closed | INDIRECT

          An official, speaking on condition of anonymity, said that the reef is dying.
          = source-cue-content: An official, speaking on condition of anonymity | said | that the reef is dying | INDIRECT

          Two people familiar with the talks said that the reef is dying.
          = source-cue-content: Two people familiar with the talks | said | that the reef is dying | INDIRECT

          One minister said that the reef is dying.
          = source-cue-content: One minister | said | that the reef is dying | INDIRECT

          Some said that the reef is dying.
          = source-cue-content: Some | said | that the reef is dying | INDIRECT

          Others warned that the reef is dying.
          = source-cue-content: Others | warned | that the reef is dying | INDIRECT

          The premier said trade had doubled.
          = source-cue-content: The premier | said | trade had doubled | INDIRECT

          They say the reef is dying.
          = source-cue-content: They | say | the reef is dying | INDIRECT
          """);
    }
  }

  /** Bodies and documents say, too. */
  @Nested
  class Things {

    @TestFactory
    Stream<DynamicTest> bodiesAndWritings() {
      return Examples.attributions(
          """
          Fiji's government announced a ban on trawling.
          = source-cue-content: Fiji's government | announced | a ban on trawling | REPORTED

          Reef Forum leaders called for a ban.
          = source-cue-content: Reef Forum leaders | called for | a ban | REPORTED

          Leaders of the Reef Forum called for a ban.
          = source-cue-content: Leaders of the Reef Forum | called for | a ban | REPORTED

          The declaration says that members share one ocean.
          = source-cue-content: The declaration | says | that members share one ocean | INDIRECT

          The statement said the reef is dying.
          = source-cue-content: The statement | said | the reef is dying | INDIRECT

          A report by the secretariat says that the reef is dying.
          = source-cue-content: A report by the secretariat | says | that the reef is dying | INDIRECT

          The secretariat's report warned of a lost decade.
          = source-cue-content: The secretariat's report | warned of | a lost decade | REPORTED

          The communique reads: "Trawlers should go."
          = source-cue-content: The communique | reads | "Trawlers should go." | DIRECT
          """);
    }
  }

  /** What stands around the source and is not of it. */
  @Nested
  class Surroundings {

    @TestFactory
    Stream<DynamicTest> whatStandsBeforeTheSourceStaysOut() {
      return Examples.attributions(
          """
          However, President Duarte said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          But President Duarte said the reef is dying.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT

          Meanwhile, the secretariat warned that the reef is dying.
          = source-cue-content: the secretariat | warned | that the reef is dying | INDIRECT

          On trade, President Duarte said that tariffs must fall.
          = source-cue-content: President Duarte | said | that tariffs must fall | INDIRECT

          In Suva, ministers from nine islands said the reef is dying.
          = source-cue-content: ministers from nine islands | said | the reef is dying | INDIRECT

          After the talks, President Duarte said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          Speaking in Suva, President Duarte said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          When asked, President Duarte said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          Asked about the port, President Duarte said it would open in May.
          = source-cue-content: President Duarte | said | it would open in May | INDIRECT

          Asked whether donors would pay, President Duarte said: "They must."
          = source-cue-content: President Duarte | said | "They must." | DIRECT

          In a statement, President Duarte said the reef is dying.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT

          In a letter to donors, President Duarte said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          For her part, President Duarte said the reef is dying.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT

          First, President Duarte said, the islands must act.
          = source-cue-content: President Duarte | said | the islands must act | INDIRECT

          Firstly, President Duarte said that the islands must act.
          = source-cue-content: President Duarte | said | that the islands must act | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> whatStandsBetweenSourceAndCueStaysOut() {
      return Examples.attributions(
          """
          President Duarte, for her part, said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          President Duarte on Monday said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          President Duarte also said that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          President Duarte strongly condemned the raid.
          = source-cue-content: President Duarte | condemned | the raid | REPORTED
          """);
    }
  }

  @TestFactory
  Stream<DynamicTest> whatDescribesANameBelongsToIt() {
    return Examples.attributions(
        """
        Jone Vula, of Lautoka, Fiji, said he had fished there for years.
        = source-cue-content: Jone Vula, of Lautoka, Fiji | said | he had fished there for years | INDIRECT

        Mele Taufa, director of Reef Watch, called for more nurseries in a letter.
        = source-cue-content: Mele Taufa, director of Reef Watch | called for | more nurseries in a letter | REPORTED

        The minister's deputy, Captain Jone Vula, plans to publish the charts.
        = source-cue-content: The minister's deputy, Captain Jone Vula | plans | to publish the charts | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aRelativeClauseNeedsNoPronoun() {
    return Examples.attributions(
        """
        All the divers we met said the reef was dying.
        = source-cue-content: All the divers we met | said | the reef was dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNameFollowsAPhraseWithoutAComma() {
    return Examples.attributions(
        """
        In a radio interview Duarte said that the reef is dying.
        = source-cue-content: Duarte | said | that the reef is dying | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> theCommaBehindADescriptionMayLack() {
    return Examples.attributions(
        """
        The reef would recover, Mele Taufa, head of research at Reef Watch said.
        = content-source-cue: Mele Taufa, head of research at Reef Watch | said | The reef would recover | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aSubjectIsNoContentForItsOwnVerb() {
    return Examples.attributions(
        """
        The diver, who asked that his name not be used, said the fund, the union and the port met on Monday.
        = source-cue-content: The diver, who asked that his name not be used | said | the fund, the union and the port met on Monday | INDIRECT

        Taufa, quoted by a local paper, said pressure on the reef may ease.
        = source-cue-content: Taufa, quoted by a local paper | said | pressure on the reef may ease | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNameMayOpenTheClauseBehindAVerbThatIsANounToo() {
    return Examples.attributions(
        """
        Divers and traders in the islands estimate Fiji is ahead of its neighbours.
        = source-cue-content: Divers and traders in the islands | estimate | Fiji is ahead of its neighbours | INDIRECT
        """);
  }
}
