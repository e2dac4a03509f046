package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String REPORT = "Xi said so, Xi said.";

  @Test
  void quotesWhatStandsInTheReport() {
    Excerpt said = Excerpt.of(REPORT, new Span(3, 7));
    assertThat(said).isEqualTo(new Excerpt("said", new Span(3, 7)));
    assertThat(said.standsIn(REPORT)).isTrue();
  }

  @Test
  void isAsLongAsItsSpan() {
    assertThatThrownBy(() -> new Excerpt("said", new Span(3, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an excerpt of 4 characters cannot stand at [3, 8)");
  }

  @Test
  void doesNotReachBeyondTheReport() {
    assertThatThrownBy(() -> Excerpt.of(REPORT, new Span(15, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [15, 30) lies beyond a text of 20 characters");
  }

  @Test
  void standsAtItsPlaceOnly() {
    Excerpt said = new Excerpt("said", new Span(3, 7));
    assertThat(said.standsIn("Xi says")).isFalse();
    assertThat(said.standsIn(" Xi said")).isFalse();
    assertThat(said.standsIn("Xi")).isFalse();
    assertThat(new Excerpt("said", new Span(15, 19)).standsIn(REPORT)).isTrue();
  }

  @Test
  void keepsHalfASurrogatePairAsItIs() {
    Excerpt half = Excerpt.of("a\uD83D\uDE00", new Span(1, 2));
    assertThat(half.text()).isEqualTo("\uD83D");
    assertThat(half.standsIn("a\uD83D\uDE00")).isTrue();
  }
}
