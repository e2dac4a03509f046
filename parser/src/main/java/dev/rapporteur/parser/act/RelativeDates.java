package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads times that are told from the report's day: "Saturday", "next year", "later this month",
 * "next June", "within ten years", "in a month", "over the past year".
 */
final class RelativeDates {

  private static final ImmutableSet<String> NEXT = ImmutableSet.of("next", "coming", "following");
  private static final ImmutableSet<String> LAST = ImmutableSet.of("last", "past", "previous");
  private static final ImmutableSet<String> THIS = ImmutableSet.of("this", "current");
  private static final ImmutableSet<String> OPENERS =
      ImmutableSet.of("within", "over", "in", "for", "during", "the");
  private static final ImmutableSet<String> TIMES_OF_DAY =
      ImmutableSet.of("morning", "afternoon", "evening", "night");
  private static final ImmutableSet<String> FIRST_WORDS =
      ImmutableSet.<String>builder()
          .add("today", "tonight", "tomorrow", "yesterday", "later", "earlier", "a", "an")
          .addAll(NEXT)
          .addAll(LAST)
          .addAll(THIS)
          .addAll(OPENERS)
          .build();
  private static final int HOURS = 24;
  private static final int LONGEST_SPAN = 6;

  private final Tokens tokens;
  private final int limit;
  private final Optional<LocalDate> today;
  private final boolean ahead;

  RelativeDates(Tokens tokens, int limit, Optional<LocalDate> today, boolean ahead) {
    this.tokens = tokens;
    this.limit = limit;
    this.today = today;
    this.ahead = ahead;
  }

  /** Whether a time can start with this token at all: most words open none. */
  static boolean canOpen(Token token) {
    String word = token.lower();
    return FIRST_WORDS.contains(word)
        || (token.capitalized() && Calendar.weekday(word))
        || Numerals.cardinal(word).isPresent();
  }

  /** The time that starts at {@code from}. */
  Optional<Moment> at(int from) {
    return dayNamed(from).or(() -> span(from)).or(() -> period(from));
  }

  /** "today", "tomorrow", "Saturday", "next Saturday". */
  private Optional<Moment> dayNamed(int from) {
    int shift = shift(from);
    int at = shift == NONE ? from : from + 1;
    if (at < limit && tokens.word(at).capitalized() && Calendar.weekday(tokens.word(at).lower())) {
      boolean later = shift == 1 || (shift != -1 && ahead);
      int end =
          at + 1 < limit && TIMES_OF_DAY.contains(tokens.word(at + 1).lower()) ? at + 2 : at + 1;
      return moment(from, end, today.map(day -> weekday(day, tokens.word(at).lower(), later)));
    }
    if (shift != NONE || from >= limit) {
      return Optional.empty();
    }
    return switch (tokens.word(from).lower()) {
      case "today", "tonight" -> moment(from, from + 1, today.map(RelativeDates::one));
      case "tomorrow" -> moment(from, from + 1, today.map(day -> one(day.plusDays(1))));
      case "yesterday" -> moment(from, from + 1, today.map(day -> one(day.minusDays(1))));
      default -> Optional.empty();
    };
  }

  /** A weekday to come, or the last one: on the day itself it is the day. */
  private static DateRange weekday(LocalDate day, String name, boolean later) {
    DayOfWeek weekday = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    return one(
        day.with(
            later
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  /** "later this month", "next year", "this autumn", "next June", "the coming decade". */
  private Optional<Moment> period(int from) {
    int at = is(from, "later") || is(from, "earlier") || is(from, "the") ? from + 1 : from;
    int shift = shift(at);
    if (shift == NONE || at + 1 >= limit) {
      return Optional.empty();
    }
    String word = tokens.word(at + 1).lower();
    Optional<Month> month =
        tokens.word(at + 1).capitalized() ? Calendar.month(word) : Optional.empty();
    if (month.isEmpty() && !Calendar.period(word) && !word.equals("decade")) {
      return Optional.empty();
    }
    return moment(
        from,
        at + 2,
        today.flatMap(
            day -> month.map(named -> month(day, named, shift)).or(() -> unit(day, word, shift))));
  }

  /** "next June" is the first June to come, "last June" the one that is over. */
  private static DateRange month(LocalDate day, Month month, int shift) {
    YearMonth same = YearMonth.of(day.getYear(), month);
    YearMonth now = YearMonth.from(day);
    YearMonth named =
        shift > 0 && !same.isAfter(now)
            ? same.plusYears(1)
            : shift < 0 && !same.isBefore(now) ? same.minusYears(1) : same;
    return DateRange.of(named.atDay(1), named.atEndOfMonth());
  }

  private static Optional<DateRange> unit(LocalDate day, String word, int shift) {
    return switch (word) {
      case "week", "weekend" -> {
        LocalDate monday =
            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        LocalDate first = word.equals("week") ? monday : monday.plusDays(5);
        yield Optional.of(DateRange.of(first, monday.plusDays(6)));
      }
      case "month" -> {
        YearMonth month = YearMonth.from(day).plusMonths(shift);
        yield Optional.of(DateRange.of(month.atDay(1), month.atEndOfMonth()));
      }
      case "year" -> Optional.of(years(day.getYear() + shift, 1));
      case "decade" -> Optional.of(years((day.getYear() / 10 + shift) * 10, 10));
      case "morning", "afternoon", "evening", "night" -> Optional.of(one(day.plusDays(shift)));
      default -> Optional.empty();
    };
  }

  private static DateRange years(int first, int count) {
    return DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /** "within ten years", "over the next three years", "in the past year", "the next 72 hours". */
  private Optional<Moment> span(int from) {
    boolean opened = from < limit && OPENERS.contains(tokens.word(from).lower());
    boolean within = is(from, "within") || is(from, "over") || (ahead && is(from, "in"));
    int way = 0;
    int count = 0;
    for (int i = opened ? from + 1 : from; i < limit && i < from + LONGEST_SPAN; i++) {
      String word = tokens.word(i).lower();
      Optional<ChronoUnit> unit = unit(word);
      if (unit.isPresent() && (way != 0 ? count > 0 || word.endsWith("s") : within && count > 0)) {
        int length = word.startsWith("hour") ? (count + HOURS - 1) / HOURS : count;
        return moment(from, i + 1, days(length, unit.get(), way < 0 ? -1 : 1));
      }
      if (NEXT.contains(word) || LAST.contains(word)) {
        way = NEXT.contains(word) ? 1 : -1;
      } else if (!word.equals("the") && !word.equals("a") && !word.equals("an")) {
        count = Numerals.cardinal(word).orElse(0);
        if (count == 0) {
          return Optional.empty();
        }
      } else if (!word.equals("the")) {
        count = 1;
      }
      boolean one = way != 0 && count == 0 && i + 1 < limit && singular(i + 1);
      count = one && opened && !is(from, "the") ? 1 : count;
    }
    return Optional.empty();
  }

  private boolean singular(int i) {
    String word = tokens.word(i).lower();
    return unit(word).isPresent() && !word.endsWith("s");
  }

  /** "the coming months" tells no number, and so no days. */
  private Optional<DateRange> days(int count, ChronoUnit unit, int way) {
    return count == 0
        ? Optional.empty()
        : today.map(
            day ->
                way > 0
                    ? DateRange.of(day, day.plus(count, unit))
                    : DateRange.of(day.minus(count, unit), day));
  }

  private static Optional<ChronoUnit> unit(String word) {
    return switch (word) {
      case "hour", "hours", "day", "days" -> Optional.of(ChronoUnit.DAYS);
      case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
      case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
      case "year", "years" -> Optional.of(ChronoUnit.YEARS);
      case "decade", "decades" -> Optional.of(ChronoUnit.DECADES);
      default -> Optional.empty();
    };
  }

  private static final int NONE = -2;

  private int shift(int i) {
    if (i >= limit) {
      return NONE;
    }
    String word = tokens.word(i).lower();
    return NEXT.contains(word) ? 1 : LAST.contains(word) ? -1 : THIS.contains(word) ? 0 : NONE;
  }

  private boolean is(int i, String word) {
    return i < limit && tokens.is(i, word);
  }

  private static DateRange one(LocalDate day) {
    return DateRange.of(day, day);
  }

  private static Optional<Moment> moment(int from, int end, Optional<DateRange> days) {
    return Optional.of(new Moment(new Range(from, end), days));
  }
}
