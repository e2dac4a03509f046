package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void startsAtZeroOrLater() {
    assertThatThrownBy(() -> new Span(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a span starts at 0 or later, not at -1");
  }

  @Test
  void endsAtOrAfterItsStart() {
    assertThatThrownBy(() -> new Span(4, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a span ends at or after its start: [4, 3)");
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Span(4, 4).length()).isZero();
    assertThat(new Span(4, 4).in("GYEONGJU")).isEmpty();
  }

  @Test
  void countsCodeUnits() {
    assertThat(new Span(0, 2).in("\uD83D\uDE00!")).isEqualTo("\uD83D\uDE00");
    assertThat(new Span(0, 4).in("GYEONGJU")).isEqualTo("GYEO");
    assertThat(new Span(4, 8).in(CharBuffer.wrap("GYEONGJU"))).isEqualTo("NGJU");
  }

  @Test
  void mustNotReachBeyondTheText() {
    assertThatThrownBy(() -> new Span(4, 9).in("GYEONGJU"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [4, 9) lies beyond a text of 8 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, true, true",
    "3, 4, true, true",
    "2, 3, true, true",
    "4, 5, true, true",
    "1, 3, false, true",
    "4, 6, false, true",
    "1, 6, false, true",
    "0, 2, false, false",
    "5, 6, false, false",
    "3, 3, true, true"
  })
  void containsAndOverlapsOthers(int start, int end, boolean contains, boolean overlaps) {
    Span span = new Span(2, 5);
    assertThat(span.contains(new Span(start, end))).isEqualTo(contains);
    assertThat(span.overlaps(new Span(start, end))).isEqualTo(overlaps);
  }

  @Test
  void putsParentsBeforeChildren() {
    Span parent = new Span(2, 9);
    assertThat(
            Stream.of(new Span(4, 6), new Span(2, 5), parent, new Span(0, 1), new Span(2, 2))
                .sorted())
        .containsExactly(new Span(0, 1), parent, new Span(2, 5), new Span(2, 2), new Span(4, 6));
  }

  @Property(tries = 300, seed = "1")
  void hullContainsBothAndIsTheSmallest(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    Span hull = a.hull(b);
    assertThat(hull).isEqualTo(b.hull(a));
    assertThat(hull.contains(a)).isTrue();
    assertThat(hull.contains(b)).isTrue();
    assertThat(hull.start() == a.start() || hull.start() == b.start()).isTrue();
    assertThat(hull.end() == a.end() || hull.end() == b.end()).isTrue();
  }

  @Property(tries = 300, seed = "2")
  void orderAgreesWithEquality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property(tries = 300, seed = "3")
  void overlapIsMutual(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
  }

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 20);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 8);
    return Combinators.combine(starts, lengths)
        .as((start, length) -> new Span(start, start + length));
  }
}
