package dev.rapporteur.parser.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Summit;
import java.time.LocalDate;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      nullValues = "-",
      value = {
        "Leaders opened the G20 summit.|G20",
        "Leaders opened the G7 Leaders' Summit.|G7",
        "The 17th BRICS Summit opened.|BRICS",
        "The 25th SCO Summit opened.|SCO",
        "The 47th ASEAN Summit opened.|ASEAN",
        "They met at the ASEAN+3 Summit.|ASEAN Plus Three",
        "They met at the ASEAN-China Summit.|ASEAN-China",
        "They met at the East Asia Summit.|East Asia Summit",
        "They met at the Asia-Europe Meeting.|ASEM",
        "They met at the NATO summit.|NATO",
        "They met at the EU-China summit.|EU-China",
        "They met at the African Union summit.|African Union",
        "They met at the Arab League summit.|Arab League",
        "They met at the Gulf Cooperation Council summit.|GCC",
        "They met at the CELAC summit.|CELAC",
        "They met at the Mercosur summit.|Mercosur",
        "They met at the CARICOM summit.|CARICOM",
        "They met at the Pacific Islands Forum Leaders Meeting.|Pacific Islands Forum",
        "They met at the Quad Leaders’ Summit.|Quad",
        "They met at the WTO Ministerial Conference.|WTO",
        "They met at the Forum on China-Africa Cooperation.|FOCAC",
        "They met at the SAARC summit.|SAARC",
        "They met at the Commonwealth Heads of Government Meeting.|CHOGM",
        "They met at the Francophonie Summit.|Francophonie",
        "They met at the Ibero-American Summit.|Ibero-American Summit",
        "They met at the World Economic Forum.|World Economic Forum",
        "They met at the Cities Summit.|-",
      })
  void meetingsHaveTheirSeries(String text, String series) {
    assertThat(Reading.of(text).summit().orElseThrow().series().orElse(null)).isEqualTo(series);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "The thirty-second ASEAN Summit opened.|32",
        "The Forty Seventh ASEAN Summit opened.|47",
        "The XVII BRICS Summit opened.|17",
        "The 17th annual BRICS Summit opened.|17",
        "Talks at COP-30 went on.|30",
        "Talks at COP 30 went on.|30",
      })
  void editionsStandInWordsDigitsAndRomanNumerals(String text, int edition) {
    assertThat(Reading.of(text).summit().orElseThrow().edition()).hasValue(edition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "He spoke at Session II of the G20 summit.|2",
        "He spoke before Working Session I of the NATO Summit.|1",
        "He spoke in the second plenary session of the G20 summit.|2",
        "He spoke at the G20 summit's third session.|3",
      })
  void sessionsStandBeforeAndAfterTheName(String text, int session) {
    assertThat(Reading.of(text).summit().orElseThrow().session()).hasValue(session);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "They sat at the working dinner of the G20 summit.|working dinner",
        "She spoke at the opening session of the 47th ASEAN Summit.|opening session",
        "He spoke at the NATO summit's gala dinner.|gala dinner",
      })
  void aPartOfTheMeetingIsItsPhase(String text, String phase) {
    assertThat(Reading.of(text).summit().orElseThrow().phase()).hasValue(phase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "South Africa is hosting the G20 summit.|South Africa",
        "The G20 summit, hosted by South Africa, opened.|South Africa",
      })
  void whoeverReceivesTheMeetingIsItsHost(String text, String host) {
    assertThat(Reading.of(text).summit().orElseThrow().host()).hasValue(host);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "The G20 summit takes place in Rio on Nov. 18 and 19.|2025-11-18|2025-11-19",
        "The G20 summit, held from 31 October to 1 November, ended.|2025-10-31|2025-11-01",
        "They came to the G20 summit. The two-day summit opens on Saturday in Rio."
            + "|2025-11-01|2025-11-01",
      })
  void theDaysOfTheMeetingAreTold(String text, LocalDate first, LocalDate last) {
    assertThat(Reading.on("2025-11-05", text).summit().orElseThrow().dates())
        .hasValue(DateRange.of(first, last));
  }

  @Test
  void theDayOfASpeechIsNotTheMeetings() {
    assertThat(
            Reading.on("2025-11-05", "He spoke at the G20 summit in Rio on Saturday.")
                .summit()
                .orElseThrow()
                .dates())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The G20 summit opened under the theme \"One Roof.\"",
        "The theme of the G20 summit is \"One Roof\".",
        "The G20 summit, themed \"One Roof,\" opened.",
        "The G20 summit opened under the theme of One Roof.",
      })
  void themesStandInSeveralForms(String text) {
    assertThat(Reading.of(text).summit().orElseThrow().theme()).hasValue("One Roof");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COP27 opened. Much has changed since COP26.",
        "COP27 opened. Two years ago, she spoke at COP26.",
        "COP27 opened in Sharm. Last year's COP26 was held in Glasgow.",
        "COP27 opened. Brazil will host COP30.",
        "The 2025 G20 summit opened in Rio. The 2024 G20 summit was held in Delhi.",
        "The G20 summit opened in Rio. The next G20 summit in Miami is far off.",
        "The G20 summit opened in Rio. The G20 summit in Miami next year is far off.",
        "The G20 summit opened in Rio. Brazil is host of the G20 summit in Brazil.",
      })
  void anotherEditionIsNoDisagreement(String text) {
    assertThat(Reading.on("2025-11-05", text).diagnostics()).isEmpty();
  }

  @Test
  void whatIsToldOfAnotherEditionIsNotTheMeetings() {
    Summit summit =
        Reading.on(
                "2025-11-05",
                "The first COP26 report is out, and last year's COP29 in Baku is past. COP30 opened"
                    + " in Belem. COP30 is long.")
            .summit()
            .orElseThrow();
    assertThat(summit.edition()).hasValue(30);
    assertThat(summit.place()).hasValue("Belem");
    assertThat(summit.mentions()).hasSize(4);
  }

  @Test
  void twoPlacesOfOneMeetingDisagree() {
    assertThat(
            Reading.of("The G20 summit in Rio opened. The G20 summit in Cali closed.")
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.SUMMIT_MENTIONS_DISAGREE);
  }

  @Test
  void aMeetingNamedOnceAndLateIsNotWhatTheReportIsAbout() {
    String background = "Rain fell.\n\nSun came.\n\nWind blew.\n\n";
    assertThat(Reading.of(background + "It was agreed at the G20 summit.").summit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two spoke ahead of COP26.",
        "They discussed the upcoming NATO summit.",
        "She thanked him for hosting the G20 summit.",
        "They recalled what was agreed at the 2019 G7 Summit.",
      })
  void aMeetingOnlyReferredToIsNotWhatTheReportIsAbout(String text) {
    assertThat(Reading.on("2021-06-12", text).summit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two met on the margins of COP26.",
        "He will attend the NATO summit.",
        "Ministers left for the G20 summit.",
      })
  void aMeetingThatPartiesAreAtIsWhatTheReportIsAbout(String text) {
    assertThat(Reading.of(text).summit()).isPresent();
  }

  @Test
  void aNameMayStandOnTwoLines() {
    assertThat(Reading.of("They met at the East\nAsia Summit.").summit().orElseThrow().name())
        .isEqualTo("East Asia Summit");
  }
}
