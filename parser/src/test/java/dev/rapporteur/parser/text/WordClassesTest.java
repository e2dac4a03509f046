package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.lexicon.WordClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a sentence, the word in brackets is of this class. */
class WordClassesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway [plans] to lend cranes.              | VERB_PRESENT
          The [plans] were agreed on Friday.          | PLURAL
          She [calls] the deal a milestone.           | VERB_PRESENT
          The minister [calls] for restraint.         | VERB_PRESENT
          Her [calls] for restraint went nowhere.     | PLURAL
          He [talks] about trade.                     | VERB_PRESENT
          Both sides held [talks] in Suva.            | PLURAL
          The [talks] collapsed.                      | PLURAL
          She [urges] lenders to act.                 | VERB_PRESENT
          They [support] the plan.                    | VERB_BASE
          Ministers [support] free trade.             | VERB_BASE
          He urged [support] for the fund.            | NOUN
          The plan has won broad [support].           | NOUN
          Their [support] is welcome.                 | NOUN
          They [demand] answers.                      | VERB_BASE
          The bloc [demands] that they pay.           | VERB_PRESENT
          Its [demands] are modest.                   | PLURAL
          He [hopes] for rain.                        | VERB_PRESENT
          The bank [offers] loans.                    | VERB_PRESENT
          He welcomes the [offers] of help.           | PLURAL
          He [welcomes] the offers of help.           | VERB_PRESENT
          The results [show] that trade grew.         | VERB_BASE
          The [show] opens on Friday.                 | NOUN
          He needs time to [work].                    | VERB_BASE
          The [work] is done.                         | NOUN
          They [increase] exports.                    | VERB_BASE
          The [increase] is small.                    | NOUN
          He [backs] the plan.                        | VERB_PRESENT
          The market fell [back].                     | ADVERB
          She can [lead] the talks.                   | VERB_BASE
          The premier [plans] a visit to Oslo.        | VERB_PRESENT
          The report [urges] caution.                 | VERB_PRESENT
          Prices and wages [rise].                    | VERB_BASE
          [Beijing] said it would respond.            | PROPER
          [Sperling] has left.                        | PROPER
          [Relitigating] the past, he lost.           | GERUND
          [Analysts] doubt that it will hold.         | PLURAL
          Analysts [doubt] that it will hold.         | VERB_BASE
          [Experts] say that it will hold.            | PLURAL
          [Senators] Waqa and Duarte left.            | PROPER
          Sources [close] to the talks said no.       | ADJECTIVE
          Officials [open] to the plan said yes.      | ADJECTIVE
          Gates [open] to the public on Friday.       | VERB_BASE
          They [state] their aims.                    | VERB_BASE
          The [state] visit ended.                    | NOUN
          """)
  void nounOrVerb(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers [signed] the deal.            | VERB_PAST
          The deal was [signed] by both ministers.    | PARTICIPLE
          The leaders have [signed] a treaty.         | PARTICIPLE
          The leaders will have [met].                | PARTICIPLE
          The leaders [met] in Oslo.                  | VERB_PAST
          He has [planned] the visit.                 | PARTICIPLE
          The visit was [planned].                    | PARTICIPLE
          They never [said] so.                       | VERB_PAST
          She's [gone].                               | PARTICIPLE
          They have not [agreed].                     | PARTICIPLE
          She is [warning] banks.                     | GERUND
          The [warning] came late.                    | NOUN
          """)
  void pastParticipleOrGerund(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The leaders agreed [that] trade is vital.      | COMPLEMENTIZER
          She said [that] the fund is empty.             | COMPLEMENTIZER
          He is convinced [that] trade will grow.        | COMPLEMENTIZER
          The fund [that] pays for cranes is empty.      | RELATIVE
          The fund [that] will pay for cranes is empty.  | RELATIVE
          In [that] case we wait.                        | DETERMINER
          [That] plan failed.                            | DETERMINER
          After [that], they left.                       | PRONOUN
          """)
  void that(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He wants [to] lend money.                   | INFINITIVE_MARKER
          They went [to] Oslo.                        | PREPOSITION
          They went to Oslo [to] meet farmers.        | INFINITIVE_MARKER
          She looks forward [to] hosting the summit.  | PREPOSITION
          They are committed [to] peace.              | PREPOSITION
          He promised [to] further open markets.      | INFINITIVE_MARKER
          They want [to] always help.                 | INFINITIVE_MARKER
          They want [to] be heard.                    | INFINITIVE_MARKER
          They claim [to] have won.                   | INFINITIVE_MARKER
          They gave it [to] the farmers.              | PREPOSITION
          """)
  void to(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The man [who] pays is here.                 | RELATIVE
          She asked [who] pays.                       | QUESTION
          The bank, [which] lends money, is small.    | RELATIVE
          She knows [which] bank lends money.         | QUESTION
          The fund for [which] they pay is empty.     | RELATIVE
          She asked [what] they want.                 | QUESTION
          [As] the talks ended, rain fell.            | SUBORDINATOR
          He works [as] a mediator.                   | PREPOSITION
          [After] he left, they voted.                | SUBORDINATOR
          [After] the vote, he left.                  | PREPOSITION
          [Her] plan helped.                          | POSSESSIVE
          The plan helped [her].                      | PRONOUN
          """)
  void wordsThatJoinClauses(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It['s] late.                | BE
          She[’s] late.                | BE
          The bank['s] plan failed.   | CLITIC
          The banks['] plan failed.   | CLITIC
          We['ll] wait.               | MODAL
          They['re] late.             | BE
          They['ve] left.             | HAVE
          They did [not] agree.       | NEGATION
          They [don't] agree.         | DO
          """)
  void clitics(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [Baek] pledged money.                       | PROPER
          [Norway] plans to lend cranes.              | PROPER
          The [Kazan] text is agreed.                 | PROPER
          They met [Calvin] Ostrander.                | PROPER
          They met Calvin [Ostrander].                | PROPER
          In [May] the talks begin.                   | PROPER
          The talks [may] begin.                      | MODAL
          They asked the [World] Bank to act.         | PROPER
          [World] Bank officials agreed.              | PROPER
          [Trade] grew.                               | NOUN
          [They] left.                                | PRONOUN
          [The] talks ended.                          | DETERMINER
          [Firstly], they should act.                 | ADVERB
          [Noting] the vote, he left.                 | GERUND
          He said: "[They] left."                     | PRONOUN
          "We wait," [Baek] said.                     | PROPER
          """)
  void namesAndOpenings(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [LEADERS] URGE CALM AT TALKS IN OSLO        | PLURAL
          LEADERS [URGE] CALM AT TALKS IN OSLO        | VERB_BASE
          LEADERS URGE CALM AT [TALKS] IN OSLO        | PLURAL
          Leaders [Urge] Calm At Talks In Oslo        | VERB_BASE
          Chinese premier [urges] SCO members to act  | VERB_PRESENT
          BRICS grain exchange [may] hold trades      | MODAL
          BRICS grain exchange may [hold] trades      | VERB_BASE
          [BRICS] grain exchange may hold trades      | PROPER
          """)
  void headlines(String headline, WordClass wordClass) {
    assertThat(Readings.classOfMarked(headline)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met the [zorblats].          | PLURAL
          They met the [zorblat].           | NOUN
          They acted [zorblatly].           | ADVERB
          It is a [zorblatable] plan.       | ADJECTIVE
          They [zorblated] it.              | VERB_PAST
          They have [zorblated] it.         | PARTICIPLE
          By [zorblating] it they won.      | GERUND
          It is a [zorblat-free] plan.      | ADJECTIVE
          It took [41] months.              | NUMBER
          It took [three] months.           | NUMBER
          The [39th] summit ended.          | NUMBER
          """)
  void wordsThatNoLexiconHolds(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }
}
