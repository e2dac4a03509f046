package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When and by whom a report was published, by a line under its headline. */
class PublicationLinesTest {

  private static final String HEADLINE = "Nine river states agree to share gauges\n\n";
  private static final String TEXT = "\n\nThe ministers of nine river states met in Suva.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(Xinhua) 10:55, March 04, 2026|2026-03-04T10:55|Xinhua|``",
        "2026-03-04T10:55:01|2026-03-04T10:55:01|``|``",
        "March 4, 2026|2026-03-04|``|``",
        "On Mar 4, 2026 at 10:23 PM|2026-03-04T22:23|``|``",
        "10:55 11:05 March 4, 2026|2026-03-04T10:55|``|``",
        "Mar 4, 2026 Updated: Mar 5, 2026 11:56 PM|2026-03-04|``|``",
        "March 4, 2026 (Updated an hour ago)|2026-03-04|``|``",
        "Source: Xinhua Editor: Li Mu 2026-03-04|2026-03-04|Xinhua|``",
        "Editor: huaxia 2026-03-04|2026-03-04|``|``",
        "Xinhua, AFP, March 4, 2026|2026-03-04|Xinhua|AFP",
        "Xinhua|``|Xinhua|``",
        "Source: Xinhua|``|Xinhua|``",
        "Levuka Post) 2026-03-04|2026-03-04|Levuka Post|``",
        "Voice of the Rivers  2026-03-04|2026-03-04|Voice of the Rivers|``",
        "levuka.example.com/news 2026-03-04|2026-03-04|``|``",
        "Suva, 4 March 2026|2026-03-04|``|``",
        "Nadi, Fiji, 4 March 2026|2026-03-04|``|``",
      })
  void itsPartsAreDaysTimesAndNames(
      String line, String published, String agency, String republisher) {
    Rendition read = Rendition.of(HEADLINE + line + TEXT);
    assertThat(read.blocks()).contains(Rendition.line("PUBLICATION_LINE", line));
    assertThat(read.field("published")).isEqualTo(published);
    assertThat(read.field("agency")).isEqualTo(agency);
    assertThat(read.field("republisher")).isEqualTo(republisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:55 at the gauge",
        "March 4",
        "Updated 3 hours ago",
        "Levuka Post) Xinhua",
        "Levuka, 4 March 2026",
        "Levuka Post 4 March 2026",
        "They met on March 4, 2026",
        "Suva 4 March 2026",
        "Updated 3 gauges ago 2026-03-04",
      })
  void aLineWithOtherWordsIsNone(String line) {
    Rendition read = Rendition.of(HEADLINE + line + TEXT);
    assertThat(read.blocks()).noneMatch(block -> block.startsWith("PUBLICATION_LINE"));
    assertThat(read.field("published")).isEmpty();
  }

  @Test
  void theReporterMayStandInIt() {
    assertThat(Rendition.of(HEADLINE + "By Ana Duarte  2026-03-04 10:55" + TEXT).field("reporters"))
        .isEqualTo("Ana Duarte");
  }

  @Test
  void aDayThatCannotBeIsTold() {
    assertThat(Rendition.of(HEADLINE + "Xinhua, Feb. 30, 2026" + TEXT).field("diagnostics"))
        .isEqualTo("IMPOSSIBLE_DATE");
  }

  @Test
  void itIsShortAndStandsBeforeTheText() {
    String names = "Xinhua, ".repeat(23) + "2026-03-04";
    assertThat(Rendition.of(HEADLINE + names + " 10:5" + "5" + TEXT).field("published"))
        .isEqualTo("2026-03-04T10:55");
    assertThat(Rendition.of(HEADLINE + names + " 10:55:00" + TEXT).field("published")).isEmpty();
    assertThat(Rendition.of(HEADLINE + TEXT + "\n\n2026-03-04").field("published")).isEmpty();
  }

  @Test
  void theFirstOneCounts() {
    assertThat(Rendition.of(HEADLINE + "2026-03-04\n\n2026-03-05" + TEXT).field("published"))
        .isEqualTo("2026-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministry of Waters and Harbours",
        "Office of the Prime Minister of Fiji",
        "The White House",
        "THE WHITE HOUSE"
      })
  void anOfficeThatIssuesAStatementStandsOverTheHeadline(String office) {
    Rendition read = Rendition.of(office + "\n\n" + HEADLINE + TEXT);
    assertThat(read.field("agency")).isEqualTo(office);
    assertThat(read.field("headline")).isEqualTo("Nine river states agree to share gauges");
    assertThat(Rendition.of(HEADLINE + "Ministry of Waters and Harbours" + TEXT).field("agency"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministry of Waters shares its gauges",
        "Ministry of Waters READS",
        "The White House shares its gauges"
      })
  void aHeadlineThatOpensWithAnOfficeGoesOn(String headline) {
    assertThat(Rendition.of(headline + TEXT).field("headline")).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2026-03-04 They share gauges|2026-03-04|They share gauges",
        "2026-03-04 They share gauges|2026-03-04|They share gauges",
        "date March 4, 2026 They share gauges|''|date March 4, 2026 They share gauges",
        "date 2026-02-30 They share gauges|''|date 2026-02-30 They share gauges",
        "2026-03-04 they share gauges|''|2026-03-04 they share gauges",
        "2026-03-04: They share gauges|''|2026-03-04: They share gauges",
        "date of the gauges|''|date of the gauges",
        "They share gauges¶¶date 2026-03-04 They read|''|They share gauges",
        "Home>>World>> They share gauges|''|They share gauges",
        "HOME »They share gauges|''|They share gauges",
        "They share gauges¶¶Home>>World>> They read|''|They share gauges",
        "date 2026-03-04 Home>>They share gauges|2026-03-04|They share gauges",
        "date |''|date",
      })
  void aCrawlersMarksStandBeforeTheHeadline(String opening, String archived, String headline) {
    Rendition read = Rendition.of(opening.replace("¶", "\n") + TEXT);
    assertThat(read.field("archived")).isEqualTo(archived);
    assertThat(read.field("headline")).isEqualTo(headline);
  }
}
