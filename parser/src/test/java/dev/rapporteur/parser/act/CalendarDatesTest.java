package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months and years of the calendar; a report's own day is Wednesday, March 4, 2026. */
class CalendarDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 1 January 2027        | 1 January 2027 = 2027-01-01..2027-01-01
          on March 31, 2027, again | March 31, 2027 = 2027-03-31..2027-03-31
          on 16-17 June            | 16-17 June = 2026-06-16..2026-06-17
          on June 16–17            | June 16–17 = 2026-06-16..2026-06-17
          on 3 and 4-5 June        | 3 and 4-5 June = 2026-06-03..2026-06-05
          on June 16 and 17        | June 16 = 2026-06-16..2026-06-16
          on 1st June              | 1st June = 2026-06-01..2026-06-01
          on June 2nd              | June 2nd = 2026-06-02..2026-06-02
          on June 3rd              | June 3rd = 2026-06-03..2026-06-03
          on 4th June              | 4th June = 2026-06-04..2026-06-04
          in June 2027             | June 2027 = 2027-06-01..2027-06-30
          in 2026–2030             | 2026–2030 = 2026-01-01..2030-12-31
          in 2027-2027             | 2027-2027 = 2027-01-01..2027-12-31
          """)
  void aDateIsWrittenInManyWays(String when, String date) {
    assertThat(datesOf("talks would be held " + when)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Jan. 31    | Jan. 31 = 2027-01-31..2027-01-31
          on Dec. 31    | Dec. 31 = 2026-12-31..2026-12-31
          on June 31    | June 31 = ?
          on Feb. 29    | Feb. 29 = ?
          on June 30-31 | June 30-31 = ?
          on June 32    | June = 2026-06-01..2026-06-30
          on 32 June    | June = 2026-06-01..2026-06-30
          on June 17-16 | June = 2026-06-01..2026-06-30
          on June 17-32 | June = 2026-06-01..2026-06-30
          on June 0     | June = 2026-06-01..2026-06-30
          """)
  void aDayThatItsMonthDoesNotHaveIsNone(String when, String date) {
    assertThat(datesOf("talks would be held " + when)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 1900      | 1900 = 1900-01-01..1900-12-31
          in 2200      | 2200 = 2200-01-01..2200-12-31
          in 1900-2200 | 1900-2200 = 1900-01-01..2200-12-31
          """)
  void aYearIsOneThatAReportTellsOf(String when, String date) {
    assertThat(datesOf("the tide was high " + when)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 1899",
        "in 2201",
        "in 20300",
        "in 1899-1950",
        "in 2100-2201",
        "in 2030-2026",
        "in may 17 places",
        "on 17 and 18"
      })
  void otherNumbersAreNoDates(String when) {
    assertThat(MiniReport.of("Fiji said that the tide was high " + when + ".").dates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          would open in March    | March = 2026-03-01..2026-03-31
          would open on March 2  | March 2 = 2026-03-02..2026-03-02
          would open on March 30 | March 30 = 2026-03-30..2026-03-30
          would open on Feb. 28  | Feb. 28 = 2027-02-28..2027-02-28
          would open on Dec. 31  | Dec. 31 = 2026-12-31..2026-12-31
          """)
  void aDayToComeLiesInTheReportsMonthOrLater(String deed, String date) {
    assertThat(datesOf("the port " + deed)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March 4, 2026  | opened on Feb. 28 | Feb. 28 = 2026-02-28..2026-02-28
          March 4, 2026  | opened on May 5   | May 5 = 2026-05-05..2026-05-05
          March 4, 2026  | opened on Sept. 4 | Sept. 4 = 2026-09-04..2026-09-04
          March 4, 2026  | opened on Sept. 5 | Sept. 5 = 2025-09-05..2025-09-05
          March 4, 2026  | opened on Nov. 30 | Nov. 30 = 2025-11-30..2025-11-30
          Dec. 10, 2026  | opens in January  | January = 2027-01-01..2027-01-31
          Dec. 10, 2026  | opened on June 10 | June 10 = 2026-06-10..2026-06-10
          Dec. 10, 2026  | opens on June 9   | June 9 = 2027-06-09..2027-06-09
          """)
  void otherwiseTheNearestYearIsMeant(String day, String deed, String date) {
    MiniReport report =
        MiniReport.undated(
            "SUVA, Fiji, %s (Xinhua) -- Fiji said that the port %s.".formatted(day, deed));
    assertThat(report.dates()).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on June 9        | June 9 = ?
          on June 31, 2027 | June 31, 2027 = ?
          in June 2027     | June 2027 = 2027-06-01..2027-06-30
          """)
  void withoutADayOfTheReportTheYearHasToBeTold(String when, String date) {
    assertThat(MiniReport.undated("Fiji said that the port opened " + when + ".").dates())
        .containsExactly(date);
  }

  private static String datesOf(String content) {
    return String.join(" and ", MiniReport.of("Fiji said that " + content + ".").dates());
  }
}
