package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.lexicon.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the names of places are written in running text. */
class NormalCaseTest {

  private static final Places PLACES = Places.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT-AU-PRINCE|Port-au-Prince",
        "SUVA/NAVUTULOA|Suva/Navutuloa",
        "NAVUTULOA|Navutuloa",
        "NAVUTULOA  BAY|Navutuloa Bay",
        "NAVUTULOA ON THE SEA|Navutuloa on the Sea",
        "THE NAVUTULOA|The Navutuloa",
        "NAVUTULOA-KORO|Navutuloa-Koro",
        "O'NAVUTULOA|O'Navutuloa",
        "D’NAVUTULOA|D’Navutuloa",
        "NA'VUTULOA|Na'vutuloa",
        "N.K. KORO|N.K. Koro",
        "ST. NAVUTULOA|St. Navutuloa",
        "Navutuloa BAY|Navutuloa Bay",
        "McNavutuloa|McNavutuloa",
      })
  void eachWordInCapitalsKeepsItsFirst(String printed, String normal) {
    assertThat(NormalCase.of(printed, PLACES)).isEqualTo(normal);
  }
}
