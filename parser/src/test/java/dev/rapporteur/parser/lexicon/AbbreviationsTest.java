package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

  private static final Abbreviations STANDARD = Abbreviations.standard();

  @ParameterizedTest
  @ValueSource(strings = {"Nov", "Gen", "St", "Mr", "Dr", "Prof", "Calif", "Corp", "etc", "vs"})
  void holdWhatIsWrittenWithAFullStop(String word) {
    assertThat(STANDARD.contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nov.", "nov", "NOV", "summit", "He"})
  void holdNothingElse(String word) {
    assertThat(STANDARD.contains(word)).isFalse();
  }

  @Test
  void standWithoutTheirFullStop() {
    assertThat(STANDARD.words())
        .allSatisfy(word -> assertThat(word).doesNotContain(".").isNotBlank());
  }

  @Test
  void canBeExtended() {
    Abbreviations more = STANDARD.with("Brig");
    assertThat(more.contains("Brig")).isTrue();
    assertThat(more.contains("Nov")).isTrue();
    assertThat(STANDARD.contains("Brig")).isFalse();
  }

  @Test
  void canBeExtendedByWhatTheyHold() {
    assertThat(STANDARD.with("Nov")).isEqualTo(STANDARD);
  }
}
