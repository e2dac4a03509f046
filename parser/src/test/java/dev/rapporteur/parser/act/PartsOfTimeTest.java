package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning, end, half or quarter of a time; the report's day is Wednesday, March 4, 2026. */
class PartsOfTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the beginning of 2025      | 2025-01-01..2025-01-01
          the start of last year     | 2025-01-01..2025-01-01
          the middle of 2025         | 2025-01-01..2025-12-31
          the close of 2027          | 2027-12-31..2027-12-31
          the end of June 2027       | 2027-06-30..2027-06-30
          end of June                | 2026-06-30..2026-06-30
          the end of the year        | 2026-12-31..2026-12-31
          the end of the decade      | 2029-12-31..2029-12-31
          the beginning of the decade | 2020-01-01..2020-01-01
          early 2027                 | 2027-01-01..2027-12-31
          late next year             | 2027-01-01..2027-12-31
          mid July                   | 2026-07-01..2026-07-31
          """)
  void endsAreDaysAndOthersTheWhole(String part, String days) {
    assertThat(datesOf(part)).isEqualTo(part + " = " + days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the first half of 2027             | 2027-01-01..2027-06-30
          the second half of 2027            | 2027-07-01..2027-12-31
          the first quarter of the year      | 2026-01-01..2026-03-31
          the second quarter of 2027         | 2027-04-01..2027-06-30
          the third quarter of next year     | 2027-07-01..2027-09-30
          the fourth quarter of 2027         | 2027-10-01..2027-12-31
          the first two months of 2025       | 2025-01-01..2025-02-28
          first three months of 2025         | 2025-01-01..2025-03-31
          the first nine months of last year | 2025-01-01..2025-09-30
          """)
  void halvesAndQuartersAreMonthsOfTheYear(String part, String days) {
    assertThat(datesOf(part)).isEqualTo(part + " = " + days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the fourth half of 2027      | 2027-01-01..2027-12-31
          the first half of June 2027  | 2027-06-01..2027-06-30
          the first half of the decade | 2020-01-01..2029-12-31
          the second half of next week | 2026-03-09..2026-03-15
          """)
  void whereNoMonthsCanBeToldTheWholeIs(String part, String days) {
    assertThat(datesOf(part)).isEqualTo(part + " = " + days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the end of hunger",
        "the first quarter",
        "the first half",
        "the end of the road",
        "the first months of office",
        "the end of the",
        "late trains"
      })
  void partsOfOtherThingsAreNoTimes(String part) {
    assertThat(datesOf(part)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the first half of the game in 2025 | 2025 = 2025-01-01..2025-12-31
          the first months of 2025           | 2025 = 2025-01-01..2025-12-31
          """)
  void theYearBehindThemIsOne(String part, String date) {
    assertThat(datesOf(part)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the end of the year", "the end of next year", "the first half of March"})
  void withoutADayOfTheReportNothingIsReckoned(String part) {
    assertThat(MiniReport.undated("Fiji said that it saw " + part + ".").dates())
        .containsExactly(part + " = ?");
  }

  private static String datesOf(String part) {
    return String.join(" and ", MiniReport.of("Fiji said that it saw " + part + ".").dates());
  }
}
