package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a regular verb, these are its forms. */
class InflectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          call     | call calls called calling
          urge     | urge urges urged urging
          stress   | stress stresses stressed stressing
          push     | push pushes pushed pushing
          pitch    | pitch pitches pitched pitching
          tax      | tax taxes taxed taxing
          buzz     | buzz buzzes buzzed buzzing
          clarify  | clarify clarifies clarified clarifying
          convey   | convey conveys conveyed conveying
          be       | be am is are was were been being
          """)
  void takesItsEndings(String verb, String forms) {
    assertThat(Inflection.formsOf(verb)).containsExactly(forms.split(" ", -1));
  }
}
