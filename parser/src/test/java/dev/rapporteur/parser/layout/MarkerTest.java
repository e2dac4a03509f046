package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens items of lists and numbered paragraphs. */
class MarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- gauges",
        "• gauges",
        "* gauges",
        "– gauges",
        "(a) gauges",
        "(iv) gauges",
        "(12) gauges",
        "a) gauges",
        "iv) gauges",
        "xviii) gauges",
        "12) gauges"
      })
  void aBulletOrABracketOpensAnItem(String text) {
    assertThat(Marker.opensItem(text)).isTrue();
    assertThat(Marker.opensNumbered(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. We met", "12.  We met", "123. We met"})
  void aNumberWithAPointOpensAParagraph(String text) {
    assertThat(Marker.opensNumbered(text)).isTrue();
    assertThat(Marker.opensItem(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "We met",
        "We",
        "A) gauges",
        "gauge) gauges",
        "gauges) of steel",
        "-gauges",
        "- ",
        "(gauge) readers",
        "(1234) readers",
        "1.5 metres",
        "2026. We met",
        "a",
      })
  void aWordOpensNeither(String text) {
    assertThat(Marker.opensItem(text)).isFalse();
    assertThat(Marker.opensNumbered(text)).isFalse();
  }
}
