package dev.rapporteur.render.wording;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.PublicationTime;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in one style. */
public final class Days {

  /** {@code 1 November 2025}. */
  public static final Days DAY_FIRST = new Days("d MMMM uuuu", "d MMMM");

  /** {@code November 1, 2025}. */
  public static final Days MONTH_FIRST = new Days("MMMM d, uuuu", "MMMM d");

  /** {@code 2025-11-01}; without a year the standard has no form that people know. */
  public static final Days ISO = new Days("uuuu-MM-dd", "d MMMM");

  private final DateTimeFormatter full;
  private final DateTimeFormatter yearless;

  private Days(String full, String yearless) {
    this.full = DateTimeFormatter.ofPattern(full, Locale.ENGLISH);
    this.yearless = DateTimeFormatter.ofPattern(yearless, Locale.ENGLISH);
  }

  /** {@code 1 November 2025}. */
  public String day(LocalDate date) {
    return full.format(date);
  }

  /** {@code 1 November}: the year is not known. */
  public String day(MonthDay day) {
    return yearless.format(day);
  }

  /** {@code 1 November 2025, 10:55}. */
  public String moment(PublicationTime published) {
    return day(published.date()) + published.time().map(time -> ", " + time).orElse("");
  }

  /**
   * {@code 22 October 2024 to 24 October 2024}, {@code until 31 December 2030}, {@code from 1
   * January 2027}.
   */
  public String range(DateRange range) {
    if (range.first().isEmpty()) {
      return "until " + day(range.last().orElseThrow());
    }
    String first = day(range.first().orElseThrow());
    return range
        .last()
        .map(last -> first.equals(day(last)) ? first : first + " to " + day(last))
        .orElse("from " + first);
  }
}
