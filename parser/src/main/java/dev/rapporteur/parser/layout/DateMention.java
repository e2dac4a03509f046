package dev.rapporteur.parser.layout;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * A day as it is printed: {@code Nov. 1}, {@code Friday, August 21, 2015}, {@code 2025-11-01}.
 *
 * @param start where it begins in the piece
 * @param end where it ends in the piece
 * @param weekday the weekday before it
 * @param year the year
 * @param month the month
 * @param day the day of the month, from 1 to 31
 */
record DateMention(
    int start, int end, Optional<DayOfWeek> weekday, Optional<Year> year, Month month, int day) {

  /** Whether the calendar has such a day: Feb. 30 exists in no year, Feb. 29 not in every one. */
  boolean exists() {
    return year.isPresent() ? date().isPresent() : monthDay().isPresent();
  }

  Optional<MonthDay> monthDay() {
    return day <= month.maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
  }

  /** The full date, where the year is printed with it. */
  Optional<LocalDate> date() {
    return year.flatMap(this::in);
  }

  /** The date in this year, if it exists there. */
  Optional<LocalDate> in(Year year) {
    try {
      return Optional.of(year.atMonth(month).atDay(day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
