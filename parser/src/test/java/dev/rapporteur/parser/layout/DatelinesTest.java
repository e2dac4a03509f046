package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SourceText;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where, when and for which agency a report was written, by how it opens. */
class DatelinesTest {

  private static final String HEADLINE = "Nine river states agree to share gauges\n\n";
  private static final String TEXT = " The ministers of nine river states met on a rainy day.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xinhua, Lima, March 4 --|Lima||--03-04|Xinhua",
        "Xinhua, Lima --|Lima|||Xinhua",
        "(Reuters) -||||Reuters",
        "(dpa) -||||dpa",
        "SUVA, March 4. (AP) --|Suva||--03-04|AP",
        "SUVA [Fiji]. /TASS/.|Suva|Fiji||TASS",
        "March 4, SUVA (AP) --|Suva||--03-04|AP",
        "SUVA, Fiji (AP), March 4 --|Suva|Fiji|--03-04|AP",
        "SUVA, VITI LEVU, Fiji, March 4 (AP) --|Suva|Viti Levu, Fiji|--03-04|AP",
        "SUVA, Xinhua, March 4 --|Suva|Xinhua|--03-04|",
        "NAVUTULOA, March 4 (Koro Wire) --|Navutuloa||--03-04|Koro Wire",
        "SUVA (Koro Wire) --|Suva|||Koro Wire",
        "NAVUTULOA (AP) --|Navutuloa|||AP",
        "NAVUTULOA [Fiji], March 4 --|Navutuloa|Fiji|--03-04|",
        "NAVUTULOA, Fiji –|Navutuloa|Fiji||",
        "SUVA, NADI, Fiji –|Suva|Nadi, Fiji||",
        "SUVA/KORO –|Suva/Koro|||",
        "PEARL HARBOR –|Pearl Harbor|||",
        "RIO DE JANEIRO, March 4 -|Rio de Janeiro||--03-04|",
        "KORO OF THE SEA, March 4 -|Koro of the Sea||--03-04|",
        "KORO NA VUTU LOA BAY SEA, March 4 -|Koro Na Vutu Loa Bay Sea||--03-04|",
        "SUVA:|Suva|||",
        "Suva, March 4:|Suva||--03-04|",
        "SUVA, March 4 ―|Suva||--03-04|",
        "SUVA, March 4 ‒|Suva||--03-04|",
        "SUVA, March 4 - -|Suva||--03-04|",
        "SUVA, March 4 (AP).-|Suva||--03-04|AP",
        "SUVA, March 4 (AP):|Suva||--03-04|AP",
      })
  void itsPartsMayStandInAnyOrder(
      String dateline, String place, String region, String monthDay, String agency) {
    Rendition read = Rendition.of(HEADLINE + dateline + TEXT);
    assertThat(read.blocks()).element(1).isEqualTo("DATELINE | " + dateline);
    assertThat(Stream.of("place", "region", "monthDay", "agency").map(read::field))
        .containsExactly(text(place), text(region), text(monthDay), text(agency));
  }

  private static String text(String field) {
    return field == null ? "" : field;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters -",
        "SUVA, March 4.",
        "Suva:",
        "NAVUTULOA:",
        "NAVUTULOA –",
        "NAVUTULOA, Koro –",
        "NAVUTULOA (Koro Wire) --",
        "FIJI –",
        "SUVA, NADI, LAUTOKA, Fiji –",
        "suva, March 4 -",
        "SUVA, March 4, March 5 -",
        "SUVA and so on, March 4 -",
        "[Fiji] SUVA, March 4 -",
        ", SUVA, March 4 -",
        "SUVA; March 4 -",
        "SUVA, March 4 -and",
        "KORO NA VUTU LOA BAY SEA WALL, March 4 -",
        "(AP)",
      })
  void otherOpeningsAreText(String opening) {
    assertThat(Rendition.of(HEADLINE + opening + TEXT).field("dateline")).isEmpty();
  }

  @Test
  void anAgencyEndsADatelineBeforeACapital() {
    assertThat(Rendition.of(HEADLINE + "SUVA (AP) The ministers met.").field("dateline"))
        .isEqualTo("SUVA (AP)");
    assertThat(Rendition.of(HEADLINE + "SUVA (AP) says the ministers met.").field("dateline"))
        .isEmpty();
    assertThat(Rendition.of(HEADLINE + "SUVA (Koro Wire) The ministers met.").field("dateline"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUVA, March 4 - They met.|SUVA, March 4",
        "SUVA, March 4 - 42|''",
        "SUVA (AP) - 42|SUVA (AP)",
        "SUVA, March 4 (Koro Wire) - 42|SUVA, March 4 (Koro Wire)",
        "SUVA – They met in the rain and went home by 9|SUVA",
        "SUVA – They met in the rain and were very wet|''",
      })
  void whereOnlyACityStandsALongerTextFollows(String text, String dateline) {
    assertThat(Rendition.of(HEADLINE + text).field("dateline")).isEqualTo(dateline);
  }

  @Test
  void behindAnAgencyTheTextMayBeginOnTheNextLine() {
    assertThat(blocks(HEADLINE + "SUVA, March 4 (AP) --\n\nThe ministers met."))
        .containsExactly("HEADLINE", "DATELINE", "PARAGRAPH");
    assertThat(Rendition.of(HEADLINE + "SUVA (Koro Wire) --\n\nThe ministers met.").field("place"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ankara", "ANKARA, TURKEY", "NAVUTULOA", "TURKEY", "ANKARA (AA)"})
  void onALineOfItsOwnStandsNothingButACityInCapitals(String line) {
    assertThat(Rendition.of(HEADLINE + line + "\n\nThe ministers met.").field("dateline"))
        .isEmpty();
  }

  @Test
  void aReportMayOpenWithACityAndALongLead() {
    String lead = "SUVA – The ministers of nine river states met on a rainy day and agreed to";
    assertThat(Rendition.of(lead + " share their gauges, to read them daily and to tell.").blocks())
        .first()
        .isEqualTo("DATELINE | SUVA –");
    assertThat(Rendition.of(lead + " share.\n\nThey met.").field("dateline")).isEmpty();
    String capitals = lead.toUpperCase(Locale.ROOT);
    assertThat(
            Rendition.of(capitals + " SHARE THEIR GAUGES, TO READ THEM DAILY AND TO TELL\n\nThey.")
                .field("dateline"))
        .isEmpty();
  }

  @Test
  void aCityAloneStandsNearTheHeadline() {
    String decks = "They read them\n\n";
    assertThat(Rendition.of(HEADLINE + decks.repeat(4) + "SUVA –" + TEXT).field("place"))
        .isEqualTo("Suva");
    assertThat(Rendition.of(HEADLINE + decks.repeat(5) + "SUVA –" + TEXT).field("place")).isEmpty();
  }

  @Test
  void aDatelineStandsAmongTheFirstPieces() {
    String decks = "They read them\n\n";
    String opening = "SUVA, March 4 (AP) --" + TEXT;
    assertThat(Rendition.of(HEADLINE + decks.repeat(22) + opening).field("place"))
        .isEqualTo("Suva");
    assertThat(Rendition.of(HEADLINE + decks.repeat(23) + opening).field("place")).isEmpty();
  }

  @Test
  void whatIsNotPrintedIsAbsent() {
    String report = HEADLINE + "SUVA (AP) --" + TEXT;
    assertThat(Readers.STANDARD.read(SourceText.of(report)).report().dateline())
        .hasValueSatisfying(
            dateline -> {
              assertThat(dateline.place()).contains("Suva");
              assertThat(dateline.region()).isEmpty();
              assertThat(dateline.monthDay()).isEmpty();
              assertThat(dateline.date()).isEmpty();
            });
  }

  @Test
  void onlyTheFirstDatelineCounts() {
    Rendition read =
        Rendition.of(
            HEADLINE + "SUVA, March 4 (AP) --" + TEXT + "\n\nNADI, March 5 (AP) --" + TEXT);
    assertThat(read.field("place")).isEqualTo("Suva");
    assertThat(read.blocks()).last().isEqualTo("PARAGRAPH | NADI, March 5 (AP) --" + TEXT);
  }

  @Test
  void aDatelineIsNotLongerThanTwoLines() {
    String places = "SUVA, " + "A".repeat(130);
    assertThat(Rendition.of(HEADLINE + places + ", March 4 (AP) --" + TEXT).field("agency"))
        .isEqualTo("AP");
    String longer = "SUVA, " + "A".repeat(150);
    assertThat(Rendition.of(HEADLINE + longer + ", March 4 (AP) --" + TEXT).field("agency"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met here on Wednesday.|''",
        "They met here on Tuesday.|''",
        "They met here Monday.|WEEKDAY_CONTRADICTS_DATE",
        "They met late Thursday.|WEEKDAY_CONTRADICTS_DATE",
        "They met in the hall. It rained on Friday.|''",
        "They met in the U.S. hall on Friday.|WEEKDAY_CONTRADICTS_DATE",
        "They will meet on Friday to Sunday.|''",
        "They met on Friday, Feb. 27.|''",
        "They met Friday.|''",
        "They met.|''",
      })
  void theWeekdayOfTheLeadIsTheDayOfTheDatelineOrTheOneBefore(String lead, String diagnostics) {
    String report = HEADLINE + "SUVA, March 4, 2026 (AP) -- " + lead;
    assertThat(Rendition.of(report).field("diagnostics")).isEqualTo(diagnostics);
  }

  @Test
  void theWeekdayThatContradictsIsShown() {
    String report = HEADLINE + "SUVA, March 4, 2026 (AP) -- They met here Friday.";
    assertThat(Readers.STANDARD.read(SourceText.of(report)).diagnostics())
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains("2026-03-04 is a Wednesday"))
        .satisfies(told -> assertThat(told.message()).contains("not a Friday"))
        .satisfies(told -> assertThat(told.span().orElseThrow().in(report)).isEqualTo("Friday"));
  }

  private static ImmutableList<String> blocks(String report) {
    return Rendition.of(report).blocks().stream()
        .map(block -> block.substring(0, block.indexOf(' ')))
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableList::copyOf));
  }
}
