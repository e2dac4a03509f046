package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph may open with the marker of a list. */
class ListMarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.", "12.", "123.", "7)", "a)", "(a)", "(12)", "(iv)", "(IV)", "-", "–", "•", "*", "·",
        "●", "x)", "(i)", "(xviii)", "(X)"
      })
  void opensAParagraph(String marker) {
    Token token = Readings.first(marker + " we agree");
    assertThat(token.text()).isEqualTo(marker);
    assertThat(token.kind()).isEqualTo(Kind.LIST_MARKER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026. We agree",
        "A. Norway agrees",
        "-5 degrees",
        "-- we agree",
        "— we agree",
        "(a)we agree",
        "(members) we agree",
        "3.5 percent",
        "1",
        "1.",
        "(a)",
        "(",
        "(1",
        "(a",
        "1234. We agree",
        "(1234) we agree",
        "(12a) we agree",
        "(ivxivx) we agree",
        "() we agree",
        "iv) we agree",
        "ab) we agree",
        "v. we agree",
        "(a] we agree",
        "1: we agree",
        "●we agree",
        "+ we agree",
        "-"
      })
  void isNotWhatNoBlankFollowsOrWhatIsTooLong(String text) {
    assertThat(Readings.first(text).kind()).isNotEqualTo(Kind.LIST_MARKER);
  }

  @Test
  void standsNowhereElse() {
    assertThat(Readings.all(Readings.read("We agree: (a) to share data; - to end it.")))
        .noneMatch(token -> token.is(Kind.LIST_MARKER));
  }

  @Test
  void mayStandBehindBlanks() {
    assertThat(Readings.first(" \u00A0(a) to share data").text()).isEqualTo("(a)");
  }

  @Test
  void belongsToTheFirstSentence() {
    assertThat(Readings.sentences("3. We note that sea level has risen. Forum members agreed."))
        .containsExactly("3. We note that sea level has risen.", "Forum members agreed.");
  }

  @Test
  void isFollowedByAWordThatOpensASentence() {
    assertThat(Readings.classOfMarked("2. [We] reaffirm our commitment."))
        .isEqualTo(WordClass.PRONOUN);
  }
}
