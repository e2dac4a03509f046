package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a content is about, in the order in which it is touched. */
class ThemesOfContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji said trade grows.                       | trade
          Fiji said the boats carry oil to Suva.       | energy
          Fiji said climate change hurts fisheries.    | climate, environment
          Fiji said fisheries feel climate change.     | environment, climate
          "Trade," Fiji said, "and then fisheries."    | trade, environment
          Fiji said national security is a sea matter. | security
          Fiji said the national debt is a burden.     | debt
          Fiji said ships leave the inner space.       | space
          """)
  void itsWordsTell(String body, String themes) {
    assertThat(themesOf(body)).isEqualTo(themes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji said the sea is blue.
          Fiji said the market is open on Monday.
          On trade, Fiji said the sea is blue.
          Fiji said it has a market, and access is good.
          """)
  void halfAPhraseOrAWordOutsideItDoesNot(String body) {
    assertThat(themesOf(body)).isEmpty();
  }

  private static String themesOf(String body) {
    return String.join(", ", MiniReport.of(body).coverage().statements().get(0).themes());
  }
}
