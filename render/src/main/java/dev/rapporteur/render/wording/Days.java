package dev.rapporteur.render.wording;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.PublicationTime;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates in one style. */
public final class Days {

  /** {@code 1 November 2025}. */
  public static final Days DAY_FIRST =
      new Days(Order.DAY_FIRST, "d MMMM uuuu", "d MMMM", "MMMM uuuu");

  /** {@code November 1, 2025}. */
  public static final Days MONTH_FIRST =
      new Days(Order.MONTH_FIRST, "MMMM d, uuuu", "MMMM d", "MMMM uuuu");

  /** {@code 2025-11-01}; without a year the standard has no form that people know. */
  public static final Days ISO = new Days(Order.ISO, "uuuu-MM-dd", "d MMMM", "uuuu-MM");

  /** What comes first in a date. */
  private enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    ISO
  }

  private final Order order;
  private final DateTimeFormatter full;
  private final DateTimeFormatter yearless;
  private final DateTimeFormatter month;

  private Days(Order order, String full, String yearless, String month) {
    this.order = order;
    this.month = DateTimeFormatter.ofPattern(month, Locale.ENGLISH);
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
   * {@code 22 October 2024 to 24 October 2024} as {@code 22 to 24 October 2024}, {@code until 31
   * December 2030}, {@code from 1 January 2027}; a month or a year from end to end goes by its
   * name: {@code June 2026}, {@code 2027}.
   */
  public String range(DateRange range) {
    if (range.first().isEmpty()) {
      return "until " + day(range.last().orElseThrow());
    }
    LocalDate first = range.first().orElseThrow();
    return range.last().map(last -> closed(first, last)).orElse("from " + day(first));
  }

  /**
   * The range as a sentence has it: {@code on 1 November 2025}, {@code in June 2026}, {@code from
   * 22 to 24 October 2024}, {@code until 31 December 2030}.
   */
  public String adverb(DateRange range) {
    String words = range(range);
    if (range.first().isEmpty() || range.last().isEmpty()) {
      return words;
    }
    LocalDate first = range.first().orElseThrow();
    LocalDate last = range.last().orElseThrow();
    String preposition =
        first.equals(last) ? "on " : named(first, last).isPresent() ? "in " : "from ";
    return preposition + words;
  }

  private String closed(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    return named(first, last).orElseGet(() -> opening(first, last) + " to " + ending(first, last));
  }

  /** The name of the year or month that begins on one day and ends on the other, if one does. */
  private Optional<String> named(LocalDate first, LocalDate last) {
    boolean isYear = first.getDayOfYear() == 1 && last.equals(first.with(lastDayOfYear()));
    if (isYear) {
      return Optional.of(Integer.toString(first.getYear()));
    }
    boolean isMonth = first.getDayOfMonth() == 1 && last.equals(first.with(lastDayOfMonth()));
    return isMonth ? Optional.of(month.format(first)) : Optional.empty();
  }

  /** What the last day says too, the first leaves out: {@code 22 to 24 October 2024}. */
  private String opening(LocalDate first, LocalDate last) {
    boolean sharesYear = first.getYear() == last.getYear();
    boolean sharesMonth = sharesYear && first.getMonth() == last.getMonth();
    return switch (order) {
      case DAY_FIRST ->
          sharesMonth
              ? Integer.toString(first.getDayOfMonth())
              : sharesYear ? yearless.format(first) : day(first);
      case MONTH_FIRST -> sharesYear ? yearless.format(first) : day(first);
      case ISO -> day(first);
    };
  }

  /** In {@code October 22 to 24, 2024}, it is the last day that leaves something out. */
  private String ending(LocalDate first, LocalDate last) {
    boolean sharesMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
    return order == Order.MONTH_FIRST && sharesMonth
        ? last.getDayOfMonth() + ", " + last.getYear()
        : day(last);
  }
}
