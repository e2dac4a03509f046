package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By when something is to be done, in a report of Wednesday, March 4, 2026. */
class DeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by 2030                      | 2026-03-04..2030-12-31
          by Saturday                  | 2026-03-04..2026-03-07
          by the beginning of 2027     | 2026-03-04..2027-01-01
          by 2020                      | ..2020-12-31
          by March 4, 2026             | 2026-03-04..2026-03-04
          by June 31                   | ?
          until 2030                   | 2026-03-04..2030-12-31
          till June 2027               | 2026-03-04..2027-06-30
          no later than 2027           | 2026-03-04..2027-12-31
          before June 2027             | ..2027-05-31
          before the end of 2027       | ..2027-12-31
          before the start of 2027     | ..2026-12-31
          within ten years             | 2026-03-04..2036-03-04
          over the next three years    | 2026-03-04..2029-03-04
          in ten years                 | 2026-03-04..2036-03-04
          in the coming months         | ?
          """)
  void aPrepositionTellsTheLastDay(String when, String days) {
    assertThat(deadlines("Fiji pledged to open a port " + when + "."))
        .isEqualTo(when + " = " + days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 2027                  | 2027-01-01..
          starting in 2027           | 2027-01-01..
          starting from 2027         | 2027-01-01..
          beginning on 1 June 2027   | 2027-06-01..
          no earlier than 2027       | 2027-01-01..
          no sooner than June 2027   | 2027-06-01..
          from June 31               | ?
          """)
  void orTheFirst(String when, String days) {
    assertThat(deadlines("Fiji pledged to open a port " + when + "."))
        .isEqualTo(when + " = " + days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 2028              | in 2028 = 2028-01-01..2028-12-31
          on June 1            | June 1 = 2026-06-01..2026-06-01
          tomorrow             | tomorrow = 2026-03-05..2026-03-05
          later this year      | later this year = 2026-01-01..2026-12-31
          next spring          | next spring = ?
          in 2028, by June     | by June = 2026-03-04..2026-06-30
          in the past months and in 2028 | in 2028 = 2028-01-01..2028-12-31
          in 2020 and in 2028  | in 2028 = 2028-01-01..2028-12-31
          """)
  void withoutOneATimeToComeIsTaken(String when, String deadline) {
    assertThat(deadlines("Fiji pledged to open a port " + when + ".")).isEqualTo(deadline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open a port by the sea",
        "keep 2028 as a start",
        "keep what it said in 2020",
        "keep what it said last spring",
        "repeat the previous spring",
        "keep what it built over the past year",
        "keep what it began by the church",
        "open no port later than 2027",
        "plant more than 2027"
      })
  void whatIsOverOrNoTimeIsNone(String deed) {
    assertThat(deadlines("Fiji pledged to " + deed + ".")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji pledged to act within ten years.    | within ten years = ?
          Fiji pledged to act by 2030.             | by 2030 = ..2030-12-31
          Fiji pledged to act before 2030.         | before 2030 = ..2029-12-31
          Fiji pledged to act next year.           | next year = ?
          """)
  void withoutADayOfTheReportOnlyTheCalendarTells(String body, String deadline) {
    assertThat(MiniReport.undated(body).deadlines()).containsExactly(deadline);
  }

  private static String deadlines(String body) {
    return String.join(" and ", MiniReport.of(body).deadlines());
  }
}
