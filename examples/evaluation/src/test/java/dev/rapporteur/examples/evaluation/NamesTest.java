package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The Group of 20           | group of 20",
        "APEC Leaders' Meeting     | apec leaders meeting",
        "\"a premium\"             | premium",
        "Aïssatou Ndiaye-Faye      | aïssatou ndiaye faye",
        "INDIA                     | india"
      })
  void areComparedByTheirWords(String name, String normal) {
    assertThat(Names.normal(name)).isEqualTo(normal);
  }
}
