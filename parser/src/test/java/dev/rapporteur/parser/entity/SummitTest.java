package dev.rapporteur.parser.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which meeting a report is about. */
class SummitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      nullValues = "-",
      value = {
        "He spoke at the second session of the 32nd APEC Economic Leaders' Meeting in Gyeongju,"
            + " South Korea.|APEC|APEC Economic Leaders' Meeting|32|2|Gyeongju",
        "She opened the 25th Meeting of the Council of Heads of Government of SCO Member States in"
            + " Dushanbe.|SCO|Meeting of the Council of Heads of Government of SCO Member"
            + " States|25|-|Dushanbe",
        "The COP30 talks went on as the 30th United Nations climate conference neared its end."
            + "|COP|United Nations climate conference|30|-|-",
        "They came to the first session of the two-day G20 summit, held in Johannesburg."
            + "|G20|G20 summit|-|1|Johannesburg",
        "They met in Suva, Fiji, on 17 June for the first EU-PIF Summit.|EU-PIF|EU-PIF"
            + " Summit|1|-|Suva",
        "Leaders came for the seventh Quad Leaders' Summit.|Quad|Quad Leaders' Summit|7|-|-",
        "The XVI BRICS Summit began. The summit is being held in Kazan.|BRICS|BRICS"
            + " Summit|16|-|Kazan",
        "The twentieth East Asia Summit closed.|East Asia Summit|East Asia Summit|20|-|-",
        "It was his first G7 Summit.|G7|G7 Summit|-|-|-",
      })
  void aMeetingHasSeriesNameEditionSessionAndPlace(
      String text, String series, String name, Integer edition, Integer session, String place) {
    Summit summit = Reading.of(text).summit().orElseThrow();
    assertThat(summit.series()).hasValue(series);
    assertThat(summit.name()).isEqualTo(name);
    assertThat(summit.edition().orElse(null)).isEqualTo(edition);
    assertThat(summit.session().orElse(null)).isEqualTo(session);
    assertThat(summit.place().orElse(null)).isEqualTo(place);
  }

  @Test
  void theDatelineTellsThePlaceUnlessTheMeetingLiesAhead() {
    assertThat(
            Reading.from("Ankara", "Leaders closed a NATO summit.").summit().orElseThrow().place())
        .hasValue("Ankara");
    assertThat(
            Reading.from("Ankara", "He will attend the NATO summit.")
                .summit()
                .orElseThrow()
                .place())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They propose a summit meeting in May.",
        "An emergency meeting of NATO ambassadors was called.",
        "The Group of Seven (G-7) meeting in Washington is near.",
      })
  void aMeetingWithoutANameIsNone(String text) {
    assertThat(Reading.of(text).summit()).isEmpty();
  }

  @Test
  void disagreementIsTold() {
    Entities entities = Reading.of("The 46th ASEAN Summit opened. The 47th ASEAN Summit closed.");
    assertThat(entities.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.SUMMIT_MENTIONS_DISAGREE);
  }

  @Test
  void aThemeIsItsMotto() {
    assertThat(
            Reading.of("The G20 summit has the theme \"One Roof.\"").summit().orElseThrow().theme())
        .hasValue("One Roof");
  }
}
