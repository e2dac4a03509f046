package dev.rapporteur.render.wording;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import java.time.LocalDate;

/** By when something is to be done. */
public final class Deadlines {

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final int YEAR = 4;

  private Deadlines() {}

  /**
   * The words, and the day that they stand for: {@code by 2030 (until 31 December 2030)}. Words
   * that name the day itself stand alone: {@code by March 1, 2025}.
   */
  public static String full(Deadline deadline, Days days) {
    String words = Words.tidy(deadline.text().text());
    return deadline
        .dates()
        .filter(dates -> !names(words, dates))
        .map(dates -> words + " (" + day(dates, days) + ")")
        .orElse(words);
  }

  /**
   * The day only where the words tell no year: {@code by 2030}, but {@code by Thursday night (until
   * 20 November 2025)}.
   */
  public static String brief(Deadline deadline, Days days) {
    String words = Words.tidy(deadline.text().text());
    return tellsYear(words) ? words : full(deadline, days);
  }

  /** Whether the words hold a year: {@code by 2030}, but not {@code on Nov. 16-17}. */
  static boolean tellsYear(String words) {
    return Splitter.on(DIGIT.negate()).splitToStream(words).anyMatch(n -> n.length() == YEAR);
  }

  /** What counts is the last day; from which day on there is time for it, does not. */
  private static String day(DateRange dates, Days days) {
    return dates.last().map(last -> "until " + days.day(last)).orElseGet(() -> days.range(dates));
  }

  /** {@code 1 January 2027} names its day; {@code the end of 2027} does not. */
  static boolean names(String words, DateRange dates) {
    LocalDate day = dates.last().or(dates::first).orElseThrow();
    return Splitter.on(DIGIT.negate())
        .omitEmptyStrings()
        .splitToList(words)
        .containsAll(
            ImmutableList.of(
                Integer.toString(day.getDayOfMonth()), Integer.toString(day.getYear())));
  }
}
