package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.Months;
import java.time.DayOfWeek;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days are read in a text. */
class DateReaderTest {

  private static final DateReader READER = new DateReader(Months.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nov. 1, 2025|2025-11-01",
        "Nov.1, 2025|2025-11-01",
        "November 01 2025|2025-11-01",
        "NOV 30, 2025|2025-11-30",
        "Aug. 31st, 2015|2015-08-31",
        "18 June 2026|2026-06-18",
        "18th of June, 2026|2026-06-18",
        "9-MAR-1987|1987-03-09",
        "2025-11-01|2025-11-01",
        "2025/11/1|2025-11-01",
        "2025.11.01|2025-11-01",
        "14/02/2026|2026-02-14",
        "14.12.2026|2026-12-14",
        "1.1.2026|2026-01-01",
      })
  void aDayWithItsYearIsADate(String printed, String date) {
    assertThat(READER.at(printed, 0).flatMap(DateMention::date).map(String::valueOf))
        .contains(date);
    assertThat(printed("It rained on " + printed + ", they said.")).containsExactly(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nov. 1|--11-01",
        "23 Oct|--10-23",
        "Sept. 3rd|--09-03",
        "Dec 31, 25|--12-31",
        "March 4, 200000|--03-04"
      })
  void aDayMayComeWithoutAYear(String printed, String monthDay) {
    assertThat(READER.at(printed, 0))
        .hasValueSatisfying(
            date -> {
              assertThat(date.year()).isEmpty();
              assertThat(date.monthDay().map(String::valueOf)).contains(monthDay);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, March 2, 2026|MONDAY",
        "Tues. March 3, 2026|TUESDAY",
        "Wednesday, 4 March 2026|WEDNESDAY",
        "Thurs., March 5, 2026|THURSDAY",
        "Fri 2026-03-06|FRIDAY",
        "Saturday   March 7|SATURDAY",
        "Sunday, 08/03/2026|SUNDAY"
      })
  void aWeekdayBeforeADayBelongsToIt(String printed, DayOfWeek weekday) {
    assertThat(READER.all("Rain fell on " + printed))
        .singleElement()
        .satisfies(date -> assertThat(date.weekday()).contains(weekday))
        .satisfies(date -> assertThat(date.start()).isEqualTo("Rain fell on ".length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "Wednesday",
        "Monday, they met",
        "Marching 4 abreast",
        "March",
        "March 0",
        "March 32",
        "0 March 2026",
        "32 March 2026",
        "2026-00-04",
        "2026-13-04",
        "2026-03-00",
        "2026-03-32",
        "2026-03-041",
        "2026-03/04",
        "04/13/2026",
        "04.03/2026",
        "March 1,200",
        "March 4:30",
        "May 4 percent",
        "May 4 million",
        "4 Marchers",
        "4 gauges",
        "Ma 4",
      })
  void whatTheCalendarCannotHoldIsNoDay(String printed) {
    assertThat(READER.at(printed, 0)).isEmpty();
  }

  @Test
  void severalDaysAreReadInTheirOrder() {
    assertThat(
            printed(
                "From Nov. 1, 2025, to 3 Nov., and on Wednesday, March 4, 2026 they met;"
                    + " 12 came, 30 left. 2026-03-05"))
        .containsExactly("Nov. 1, 2025", "3 Nov.", "Wednesday, March 4, 2026", "2026-03-05");
  }

  @Test
  void aDayStandsAsWordsOfItsOwn() {
    assertThat(printed("XNov. 1 and B2026-03-04 and é4 March")).isEmpty();
    assertThat(printed("(Nov. 1)/4 March")).containsExactly("Nov. 1", "4 March");
  }

  @Test
  void aTextIsReadFromWhereverOneLooks() {
    assertThat(READER.at("On Nov. 1, 2025", 3).map(DateMention::end)).contains(15);
    assertThat(READER.at("On Nov. 1, 2025", 0)).isEmpty();
    assertThat(READER.at("Nov. 1", 6)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Thu, THURSDAY", "thursday, THURSDAY", "Sat, SATURDAY", "SUNDAY, SUNDAY"})
  void threeLettersTellAWeekday(String word, DayOfWeek weekday) {
    assertThat(DateReader.weekday(word)).contains(weekday);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Th", "Day"})
  void otherLettersTellNone(String word) {
    assertThat(DateReader.weekday(word)).isEmpty();
  }

  private static ImmutableList<String> printed(String text) {
    Stream<DateMention> days = READER.all(text).stream();
    return days.map(day -> text.substring(day.start(), day.end()))
        .collect(ImmutableList.toImmutableList());
  }
}
