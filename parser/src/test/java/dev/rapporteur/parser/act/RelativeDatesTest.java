package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that are told from the report's own day, which is Wednesday, March 4, 2026. */
class RelativeDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opened on Wednesday          | Wednesday = 2026-03-04..2026-03-04
          would open on Wednesday      | Wednesday = 2026-03-04..2026-03-04
          would open on Monday morning | Monday morning = 2026-03-09..2026-03-09
          opened on Monday night       | Monday night = 2026-03-02..2026-03-02
          opens next Monday            | next Monday = 2026-03-09..2026-03-09
          opened this Monday           | this Monday = 2026-03-02..2026-03-02
          would open this Monday       | this Monday = 2026-03-09..2026-03-09
          opened before Saturday       | Saturday = 2026-03-07..2026-03-07
          was to have opened last Saturday | last Saturday = 2026-02-28..2026-02-28
          opens today                  | today = 2026-03-04..2026-03-04
          opens tonight                | tonight = 2026-03-04..2026-03-04
          opened last night            | last night = 2026-03-03..2026-03-03
          opened this morning          | this morning = 2026-03-04..2026-03-04
          opened this afternoon        | this afternoon = 2026-03-04..2026-03-04
          opens this evening           | this evening = 2026-03-04..2026-03-04
          """)
  void days(String deed, String date) {
    assertThat(datesOf(deed)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opens this week           | this week = 2026-03-02..2026-03-08
          opens next week           | next week = 2026-03-09..2026-03-15
          opened last week          | last week = 2026-02-23..2026-03-01
          opens this weekend        | this weekend = 2026-03-07..2026-03-08
          opens next weekend        | next weekend = 2026-03-14..2026-03-15
          opened last month         | last month = 2026-02-01..2026-02-28
          opened earlier this month | earlier this month = 2026-03-01..2026-03-31
          opens the following month | the following month = 2026-04-01..2026-04-30
          opened last year          | last year = 2025-01-01..2025-12-31
          opens in the current year | the current year = 2026-01-01..2026-12-31
          opens this decade         | this decade = 2020-01-01..2029-12-31
          opens next decade         | next decade = 2030-01-01..2039-12-31
          opens this autumn         | this autumn = ?
          """)
  void weeksMonthsAndYears(String deed, String date) {
    assertThat(datesOf(deed)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          next January | 2027-01-01..2027-01-31
          next March   | 2027-03-01..2027-03-31
          next June    | 2026-06-01..2026-06-30
          this March   | 2026-03-01..2026-03-31
          this June    | 2026-06-01..2026-06-30
          last January | 2026-01-01..2026-01-31
          last March   | 2025-03-01..2025-03-31
          last June    | 2025-06-01..2025-06-30
          """)
  void theNextMonthOfANameIsToComeAndTheLastIsOver(String month, String days) {
    assertThat(datesOf("was busy " + month)).isEqualTo(month + " = " + days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          grew over the past three years       | over the past three years = 2023-03-04..2026-03-04
          grew in the past two weeks           | in the past two weeks = 2026-02-18..2026-03-04
          grew during the last three months    | during the last three months = 2025-12-04..2026-03-04
          grew the last six months             | the last six months = 2025-09-04..2026-03-04
          will grow for the next five years    | for the next five years = 2026-03-04..2031-03-04
          will grow over the next two decades  | over the next two decades = 2026-03-04..2046-03-04
          will grow over the next decade       | over the next decade = 2026-03-04..2036-03-04
          will grow within a week              | within a week = 2026-03-04..2026-03-11
          will grow within an hour             | within an hour = 2026-03-04..2026-03-05
          will grow in the next 72 hours       | in the next 72 hours = 2026-03-04..2026-03-07
          will grow in the next 73 hours       | in the next 73 hours = 2026-03-04..2026-03-08
          will grow within two days            | within two days = 2026-03-04..2026-03-06
          will grow in a month                 | in a month = 2026-03-04..2026-04-04
          will grow in the coming months       | in the coming months = ?
          will grow in coming months           | in coming months = ?
          will grow the next years             | the next years = ?
          """)
  void stretchesOfTimeEndOrBeginWithTheReportsDay(String deed, String date) {
    assertThat(datesOf(deed)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "took ten years",
        "grew in ten years",
        "grew in a month",
        "will grow over ten more years",
        "grew in recent months",
        "opened earlier",
        "is next to the church",
        "came last in the race",
        "will be painted over",
        "is the next",
        "is known to monday markets"
      })
  void aLengthOrAPlaceInARowIsNoTime(String deed) {
    assertThat(datesOf(deed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"next month", "tomorrow", "yesterday", "within ten years", "last June"})
  void withoutADayOfTheReportNothingIsReckoned(String when) {
    assertThat(MiniReport.undated("Fiji said that the port was busy " + when + ".").dates())
        .containsExactly(when + " = ?");
  }

  private static String datesOf(String deed) {
    return String.join(" and ", MiniReport.of("Fiji said that the port " + deed + ".").dates());
  }
}
