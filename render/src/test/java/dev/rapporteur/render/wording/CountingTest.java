package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest
  @CsvSource({
    "1,first",
    "10,tenth",
    "11,11th",
    "12,12th",
    "13,13th",
    "21,21st",
    "22,22nd",
    "32,32nd",
    "53,53rd",
    "111,111th",
    "0,0th"
  })
  void writesOrdinals(int number, String ordinal) {
    assertThat(Ordinals.ordinal(number)).isEqualTo(ordinal);
  }

  @Test
  void writesCardinals() {
    assertThat(Ordinals.cardinal(3)).isEqualTo("three");
    assertThat(Ordinals.cardinal(11)).isEqualTo("11");
  }

  @Test
  void enumerates() {
    assertThat(Enumeration.of(ImmutableList.of())).isEmpty();
    assertThat(Enumeration.of(ImmutableList.of("A"))).isEqualTo("A");
    assertThat(Enumeration.of(ImmutableList.of("A", "B"))).isEqualTo("A and B");
    assertThat(Enumeration.of(ImmutableList.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void countsWhatItLeavesOut() {
    ImmutableList<String> things = ImmutableList.of("A", "B", "C", "D");
    assertThat(Enumeration.of(things, 4)).isEqualTo("A, B, C and D");
    assertThat(Enumeration.of(things, 3)).isEqualTo("A, B, C and one other");
    assertThat(Enumeration.of(things, 2)).isEqualTo("A, B and two others");
  }
}
