package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import org.junit.jupiter.api.Test;

/** Ranges of tokens are half-open. */
class RangeTest {

  @Test
  void countsItsTokens() {
    assertThat(new Range(2, 5).length()).isEqualTo(3);
    assertThat(new Range(2, 5).empty()).isFalse();
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Range(2, 2).empty()).isTrue();
    assertThat(new Range(2, 2).length()).isZero();
    assertThat(new Range(3, 2).empty()).isTrue();
    assertThat(new Range(3, 2).length()).isZero();
  }

  @Test
  void containsItsFirstTokenButNotItsEnd() {
    Range range = new Range(2, 5);
    assertThat(range.contains(1)).isFalse();
    assertThat(range.contains(2)).isTrue();
    assertThat(range.contains(4)).isTrue();
    assertThat(range.contains(5)).isFalse();
  }

  @Test
  void containsARangeThatLiesInsideIt() {
    Range range = new Range(2, 5);
    assertThat(range.contains(new Range(2, 5))).isTrue();
    assertThat(range.contains(new Range(3, 4))).isTrue();
    assertThat(range.contains(new Range(1, 4))).isFalse();
    assertThat(range.contains(new Range(3, 6))).isFalse();
  }

  @Test
  void findsItsWordsInTheReport() {
    String report = "Headline\n\nWe will wait.";
    Tokens tokens = Readings.read(report, new Span(10, report.length())).tokens();
    assertThat(tokens.excerpt(1, 3)).isEqualTo(new Excerpt("will wait", new Span(13, 22)));
    assertThat(tokens.span(0, 1)).isEqualTo(new Span(10, 12));
    assertThat(tokens.is(0, "we")).isTrue();
    assertThat(tokens.is(0, "they")).isFalse();
    assertThat(tokens.is(-1, "we")).isFalse();
    assertThat(tokens.is(4, "we")).isFalse();
  }
}
