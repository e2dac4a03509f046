package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a reader of the page does not see. */
class BlanksTest {

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\n', '\r', '\u001F', '\u0085', '\u00A0', '\u2003', '\u3000'})
  void aSpaceOfAnyWidthIsBlank(char c) {
    assertThat(Blanks.blank(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'!', 'a', '~', '\u0000', '\u0008', '\u007F', '\u00AD', 'é', '\u200B', '水'})
  void whatLeavesAMarkOrHasNoWidthIsNotBlank(char c) {
    assertThat(Blanks.blank(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00AD', '\uFEFF', '\u2060', '\u200B', '\u200D', '\u200F'})
  void aSignWithoutWidthIsInvisible(char c) {
    assertThat(Blanks.invisible(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', ' ', '-', '\u00AE', '\u200A', '\u2010', '\u2061'})
  void aSignWithAWidthIsVisible(char c) {
    assertThat(Blanks.invisible(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029'})
  void aLineEndsAsUnicodeHasIt(char c) {
    assertThat(Blanks.endsLine(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\t', '\u000E', ' ', '\u0084', '\u2027', '\u202A', 'n'})
  void noOtherCharacterEndsALine(char c) {
    assertThat(Blanks.endsLine(c)).isFalse();
  }
}
