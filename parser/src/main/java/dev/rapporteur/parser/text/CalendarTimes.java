package dev.rapporteur.parser.text;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads days, months and years of the calendar: {@code Nov. 16-17, 2025}, {@code 31 October to 1
 * November}, {@code in June 2026}, {@code by 2030}.
 */
final class CalendarTimes {

  private static final ImmutableSet<String> BEFORE_MONTH =
      ImmutableSet.of(
          "in", "of", "since", "until", "by", "last", "next", "this", "early", "late", "mid");
  private static final ImmutableSet<String> BEFORE_YEAR =
      ImmutableSet.of(
          "in", "by", "since", "until", "before", "after", "from", "of", "to", "through", "early",
          "late", "mid", "than");

  private final Optional<LocalDate> written;

  CalendarTimes(Optional<LocalDate> written) {
    this.written = written;
  }

  /** Whether a date can start with this token at all: it is a number or a month. */
  static boolean canOpen(Word word) {
    return word.is(Token.Kind.NUMBER)
        || (word.capitalized()
            && word.entry().has(Trait.TELLS_TIME)
            && Calendar.month(word.lower()).isPresent());
  }

  /** The date that starts at {@code i}. */
  Optional<TimePhrase> at(Tokens tokens, int i, int limit) {
    if (i >= limit) {
      return Optional.empty();
    }
    return DaysOfMonth.at(tokens, i)
        .map(days -> days(tokens, i, days))
        .or(() -> month(tokens, i))
        .or(() -> year(tokens, i));
  }

  /** "Oct. 31" or "31 October to 1 November": two dates that "to" joins are one stretch. */
  private TimePhrase days(Tokens tokens, int i, DaysOfMonth first) {
    Optional<DaysOfMonth> second =
        DaysOfMonth.link(tokens, first.end())
            ? DaysOfMonth.at(tokens, first.end() + 1)
            : Optional.empty();
    DaysOfMonth last = second.orElse(first);
    int year = last.year() > 0 ? last.year() : first.year();
    Optional<LocalDate> end = day(last.lastMonth(), last.last(), year);
    Optional<LocalDate> start =
        end.flatMap(known -> day(first.month(), first.first(), known.getYear()));
    Optional<DateRange> days =
        start.filter(day -> !day.isAfter(end.orElseThrow())).map(day -> range(day, end));
    return new TimePhrase(new Range(i, last.end()), days, true);
  }

  private static DateRange range(LocalDate first, Optional<LocalDate> last) {
    return new DateRange(Optional.of(first), last);
  }

  private Optional<LocalDate> day(Month month, int day, int year) {
    return year > 0 ? in(year, month, day) : closest(month, day);
  }

  /** Of three years, the one in which the day comes closest to the day of the report. */
  private Optional<LocalDate> closest(Month month, int day) {
    return written.flatMap(
        known ->
            Stream.of(known.getYear() - 1, known.getYear(), known.getYear() + 1)
                .flatMap(year -> in(year, month, day).stream())
                .min(comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, known)))));
  }

  private static Optional<LocalDate> in(int year, Month month, int day) {
    YearMonth known = YearMonth.of(year, month);
    return known.isValidDay(day) ? Optional.of(known.atDay(day)) : Optional.empty();
  }

  /** "June 2026"; a month alone only after a preposition: "in June", "next June". */
  private Optional<TimePhrase> month(Tokens tokens, int i) {
    Optional<Month> month = DaysOfMonth.month(tokens, i);
    int comma = tokens.is(i + 1, ",") ? i + 2 : i + 1;
    int year = month.isPresent() ? DaysOfMonth.year(tokens, comma) : 0;
    if (year > 0) {
      return Optional.of(
          phrase(i, comma + 1, Optional.of(whole(YearMonth.of(year, month.orElseThrow())))));
    }
    boolean announced = i > 0 && BEFORE_MONTH.contains(tokens.word(i - 1).lower());
    return month
        .filter(known -> announced)
        .map(known -> phrase(i, i + 1, of(known, tokens.word(i - 1).lower())));
  }

  private Optional<DateRange> of(Month month, String before) {
    return written.map(
        known -> {
          YearMonth now = YearMonth.from(known);
          YearMonth same = now.withMonth(month.getValue());
          return switch (before) {
            case "last" -> whole(same.isBefore(now) ? same : same.minusYears(1));
            case "next" -> whole(same.isAfter(now) ? same : same.plusYears(1));
            case "this" -> whole(same);
            default -> whole(nearest(same, now));
          };
        });
  }

  private static YearMonth nearest(YearMonth same, YearMonth now) {
    return Stream.of(same.minusYears(1), same, same.plusYears(1))
        .min(comparingLong(month -> Math.abs(ChronoUnit.MONTHS.between(month, now))))
        .orElse(same);
  }

  private static DateRange whole(YearMonth month) {
    return DateRange.of(month.atDay(1), month.atEndOfMonth());
  }

  /** A year needs a preposition of time: "by 2030", and not "2030 Agenda". */
  private static Optional<TimePhrase> year(Tokens tokens, int i) {
    int year = DaysOfMonth.year(tokens, i);
    boolean announced = i > 0 && BEFORE_YEAR.contains(tokens.word(i - 1).lower());
    return year > 0 && announced
        ? Optional.of(
            phrase(
                i,
                i + 1,
                Optional.of(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))))
        : Optional.empty();
  }

  private static TimePhrase phrase(int start, int end, Optional<DateRange> days) {
    return new TimePhrase(new Range(start, end), days, true);
  }
}
