package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.lexicon.WordClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the word in brackets leaves no choice of its class. */
class ChoiceOfClassTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          [That] is late.                                 | PRONOUN
          He said, [that] they left.                      | COMPLEMENTIZER
          They rejected [that] plan.                      | DETERMINER
          They rejected [that] plan in Suva.              | COMPLEMENTIZER
          They said [that] trade grew.                    | COMPLEMENTIZER
          The fund [that] never pays is empty.            | RELATIVE
          The fund [that] stops leaks is empty.           | RELATIVE
          The news [that] they left is old.               | COMPLEMENTIZER
          They told him [that] they left.                 | COMPLEMENTIZER
          They told him [that] left.                      | COMPLEMENTIZER
          They stayed after [that] old "plan".            | DETERMINER
          They stayed after [that] "plan".                | DETERMINER
          They stayed for [that] they left.               | PRONOUN
          """)
  void that(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          They left, according [to] show insiders.        | PREPOSITION
          They want [to] "help" the farmers.              | INFINITIVE_MARKER
          They want [to] not always help.                 | INFINITIVE_MARKER
          They want [to] do it.                           | INFINITIVE_MARKER
          They went [to] "Oslo".                          | PREPOSITION
          They gave all [to]                              | PREPOSITION
          """)
  void to(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Who['s] late?                                   | BE
          They saw [her] "plan".                          | POSSESSIVE
          They saw [her] old plan.                        | POSSESSIVE
          They liked [her] leaving early.                 | POSSESSIVE
          They saw [her] and left.                        | PRONOUN
          They saw [her] three plans.                     | POSSESSIVE
          They saw [her] agreed plan.                     | POSSESSIVE
          They saw [her]                                  | PRONOUN
          [Since] they left, it rained.                   | SUBORDINATOR
          [Since] the talks ended, it rained.             | SUBORDINATOR
          [Since] 2020, it rained.                        | PREPOSITION
          [Since] the talks in Suva, it rained.           | PREPOSITION
          [Before] she spoke, it rained.                  | SUBORDINATOR
          [Before] I spoke, it rained.                    | SUBORDINATOR
          [Before] them all, it rained.                   | PREPOSITION
          They went [up].                                 | ADVERB
          They broke [down] and left.                     | ADVERB
          The bank, [who] lends money, is small.          | RELATIVE
          They asked [which] of them left.                | QUESTION
          They met, [which] pleased him.                  | RELATIVE
          [Each] pledged to continue.                     | PRONOUN
          We [all] express our thanks.                    | PRONOUN
          We [all] hope that it rains.                    | PRONOUN
          [All] plans failed.                             | DETERMINER
          """)
  void functionWords(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Its harbour [lost] a crane.                     | VERB_PAST
          Its harbour [lost] its crane.                   | VERB_PAST
          Ana Duarte [left] the hall.                     | VERB_PAST
          The ministers [left] the hall.                  | VERB_PAST
          The young [left] the hall.                      | VERB_PAST
          Moala, whose island is small, [voiced] hope.    | VERB_PAST
          Moala, which never sleeps, [voiced] hope.       | VERB_PAST
          Sina Waqa, the premier, [told] reporters.       | VERB_PAST
          Sina Waqa, the old premier, now [told] them.    | VERB_PAST
          Sina Waqa, the premier, [told] by aides, left.  | PARTICIPLE
          Sina Waqa, the premier, [plans] a visit.        | VERB_PRESENT
          Duarte calls for ban, [pledges] aid             | VERB_PRESENT
          Duarte called for ban, [pledged] aid            | VERB_PAST
          Some traders [say] Fiji is ahead.               | VERB_BASE
          We welcome the plan, and [pledge] to stay.      | VERB_BASE
          He welcomes the plan, and [plans] to stay.      | VERB_PRESENT
          It is a technology that [stops] leaks.          | VERB_PRESENT
          They do [plan] a visit.                         | VERB_BASE
          They should [plan] a visit.                     | VERB_BASE
          They want to [plan] a visit.                    | VERB_BASE
          The premier [plans] the visit.                  | VERB_PRESENT
          The ministers [plan] the visit.                 | VERB_BASE
          Ana Duarte, the premier, [lost] in fog, is late.    | PARTICIPLE
          Ana Duarte, the premier, [lost] in fog. It is late. | VERB_PAST
          Ana Duarte, the premier, [lost] in fog; it is late. | VERB_PAST
          Ana Duarte, the premier, [lost] in rain as it is.   | VERB_PAST
          Ana Duarte, the premier, [lost] hope that it is so. | VERB_PAST
          Ana Duarte, the premier, [lost] hope and is late.   | VERB_PAST
          Ana Duarte, the premier, [lost] hope she is there.  | VERB_PAST
          The harbour, [lost] in fog, is closed.          | PARTICIPLE
          """)
  void verbs(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          They met: [Trade] grew.                         | NOUN
          "No," [Trade] said.                             | NOUN
          "No" [Trade] said.                              | PROPER
          He said "[Trade] grew."                         | NOUN
          - [Trade] grew.                                 | NOUN
          … [Trade] grew.                                 | NOUN
          They met, [Trade] grew.                         | PROPER
          [Zorblating] it helped.                         | GERUND
          [Zorblat] grew.                                 | PROPER
          [Working] Group members left.                   | GERUND
          [Trade] The grew.                               | NOUN
          They asked [AND] to act.                        | PROPER
          They asked [A] to act.                          | DETERMINER
          Ministers [Plan] Visit                          | PROPER
          Ministers [Plan] Visit Today Over There.        | PROPER
          Ministers [Plan] Long Visit Today               | VERB_BASE
          """)
  void names(String sentence, WordClass wordClass) {
    assertThat(Readings.classOfMarked(sentence)).isEqualTo(wordClass);
  }
}
