package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which character a reference of HTML stands for. */
class CharacterReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "&amp;|&",
        "&gt;|>",
        "&mdash;|—",
        "&middot;|·",
        "&#8217;|’",
        "&#x2019;|’",
        "&#X2019;|’",
        "&#32;| ",
        "&#55295;|\uD7FF",
        "&#0000038;|&",
      })
  void aNameOrANumberStandsForACharacter(String reference, char character) {
    String text = "Q" + reference + "A";
    int length = CharacterReferences.lengthAt(text, 1);
    assertThat(length).isEqualTo(reference.length());
    assertThat(CharacterReferences.at(text, 1, length)).isEqualTo(character);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&;",
        "&amp",
        "& amp;",
        "&suva;",
        "&#;",
        "&#x;",
        "&#31;",
        "&#55296;",
        "&#99999;",
        "&#zz;",
        "&#00000038;",
        "&c. and so on;"
      })
  void otherSignsStandForThemselves(String text) {
    assertThat(CharacterReferences.lengthAt(text, 0)).isZero();
  }
}
