package dev.rapporteur.render.wording;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.PublicationTime;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in full: {@code 1 November 2025}. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEARLESS =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Days() {}

  /** {@code 1 November 2025}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code 1 November}: the year is not known. */
  public static String day(MonthDay day) {
    return YEARLESS.format(day);
  }

  /** {@code 1 November 2025, 10:55}. */
  public static String moment(PublicationTime published) {
    return day(published.date()) + published.time().map(time -> ", " + time).orElse("");
  }

  /**
   * {@code 22 October 2024 to 24 October 2024}, {@code until 31 December 2030}, {@code from 1
   * January 2027}.
   */
  public static String range(DateRange range) {
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
