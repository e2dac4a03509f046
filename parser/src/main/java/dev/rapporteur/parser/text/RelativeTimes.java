package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads times that are told from the day of the report: {@code yesterday}, {@code Saturday}, {@code
 * later this month}, {@code next year}, {@code two years ago}.
 */
final class RelativeTimes {

  private static final ImmutableSet<String> AHEAD =
      ImmutableSet.of("will", "shall", "scheduled", "due", "set", "upcoming", "expected", "plans");

  /** How many words away the verb of a weekday may stand. */
  private static final int FARTHEST = 40;

  private final Optional<LocalDate> written;

  RelativeTimes(Optional<LocalDate> written) {
    this.written = written;
  }

  /** Whether a time can start at {@code i} at all: most words open none. */
  static boolean canOpen(Tokens tokens, int i) {
    return tokens.is(i + 2, "ago")
        || (tokens.word(i).entry().has(Trait.TELLS_TIME)
            && (Calendar.toldFromToday(tokens.word(i).lower()) || weekday(tokens, i)));
  }

  /** Whether the token at {@code i} is a weekday, with a capital. */
  static boolean weekday(Tokens tokens, int i) {
    return i < tokens.size()
        && tokens.word(i).capitalized()
        && Calendar.weekday(tokens.word(i).lower());
  }

  /** The time that starts at {@code i} of a sentence. */
  Optional<TimePhrase> at(Tokens tokens, int i, Range sentence) {
    return day(tokens, i)
        .or(() -> weekday(tokens, i, sentence))
        .or(() -> period(tokens, i, sentence))
        .or(() -> ago(tokens, i, sentence));
  }

  /** "today", "yesterday", "tomorrow". */
  private Optional<TimePhrase> day(Tokens tokens, int i) {
    return switch (tokens.word(i).lower()) {
      case "today", "tonight" -> Optional.of(phrase(i, i + 1, day -> day(day)));
      case "yesterday" -> Optional.of(phrase(i, i + 1, day -> day(day.minusDays(1))));
      case "tomorrow" -> Optional.of(phrase(i, i + 1, day -> day(day.plusDays(1))));
      default -> Optional.empty();
    };
  }

  /**
   * A weekday is the last one up to the report's day, and where the sentence looks ahead the next
   * one: "said on Saturday", "will meet on Saturday".
   */
  private Optional<TimePhrase> weekday(Tokens tokens, int i, Range sentence) {
    boolean last = tokens.is(i, "last");
    boolean next = tokens.is(i, "next") || tokens.is(i, "coming");
    int at = last || next ? i + 1 : i;
    if (at >= sentence.end() || !weekday(tokens, at)) {
      return Optional.empty();
    }
    DayOfWeek wanted = DayOfWeek.valueOf(tokens.word(at).lower().toUpperCase(Locale.ROOT));
    TemporalAdjuster to =
        last
            ? TemporalAdjusters.previous(wanted)
            : next
                ? TemporalAdjusters.next(wanted)
                : ahead(tokens, at, sentence)
                    ? TemporalAdjusters.nextOrSame(wanted)
                    : TemporalAdjusters.previousOrSame(wanted);
    return Optional.of(phrase(i, at + 1, day -> day(day.with(to))));
  }

  /**
   * "By Thursday" and "until Thursday" look ahead. Else, of the verbs before the weekday the
   * nearest decides, and where there is none the first after it.
   */
  private static boolean ahead(Tokens tokens, int at, Range sentence) {
    if (tokens.is(at - 1, "by") || tokens.is(at - 1, "until")) {
      return true;
    }
    return IntStream.concat(
            IntStream.iterate(
                at - 1, i -> i >= Math.max(sentence.start(), at - FARTHEST), i -> i - 1),
            IntStream.range(at + 1, Math.min(sentence.end(), at + FARTHEST)))
        .mapToObj(tokens::get)
        .filter(token -> AHEAD.contains(token.lower()) || token.is(WordClass.VERB_PAST))
        .findFirst()
        .filter(token -> AHEAD.contains(token.lower()))
        .isPresent();
  }

  /** "next week", "earlier this month", "later this year". */
  private Optional<TimePhrase> period(Tokens tokens, int i, Range sentence) {
    boolean early = tokens.is(i, "earlier");
    boolean late = tokens.is(i, "later");
    int word = early || late ? i + 1 : i;
    int noun = word + 1;
    if (noun >= sentence.end()
        || !((early || late) ? tokens.is(word, "this") : step(tokens, word).isPresent())) {
      return Optional.empty();
    }
    int step = step(tokens, word).orElse(0);
    return Period.of(tokens.word(noun).lower())
        .map(
            period ->
                phrase(
                    i,
                    noun + 1,
                    day -> {
                      DateRange whole = period.around(day, step);
                      return early
                          ? new DateRange(whole.first(), Optional.of(day))
                          : late ? new DateRange(Optional.of(day), whole.last()) : whole;
                    }));
  }

  private static Optional<Integer> step(Tokens tokens, int i) {
    return switch (tokens.word(i).lower()) {
      case "last" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  /** "two years ago", "a week ago". */
  private Optional<TimePhrase> ago(Tokens tokens, int i, Range sentence) {
    if (i + 2 >= sentence.end() || !tokens.is(i + 2, "ago")) {
      return Optional.empty();
    }
    String count = tokens.word(i).lower();
    String unit = tokens.word(i + 1).lower();
    Optional<Integer> number =
        count.equals("a") || count.equals("an") ? Optional.of(1) : Numerals.cardinal(count);
    Optional<Period> period =
        Period.of(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    return number.flatMap(
        steps -> period.map(known -> phrase(i, i + 3, day -> known.around(day, -steps))));
  }

  private TimePhrase phrase(int start, int end, Function<LocalDate, DateRange> days) {
    return new TimePhrase(new Range(start, end), written.map(days), false);
  }

  private static DateRange day(LocalDate day) {
    return DateRange.of(day, day);
  }

  /** A stretch of the calendar around a day. */
  private enum Period {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    static Optional<Period> of(String noun) {
      return switch (noun) {
        case "day" -> Optional.of(DAY);
        case "week" -> Optional.of(WEEK);
        case "month" -> Optional.of(MONTH);
        case "year" -> Optional.of(YEAR);
        default -> Optional.empty();
      };
    }

    /** The whole day, week (from Monday), month or year that lies this many steps away. */
    DateRange around(LocalDate day, int steps) {
      return switch (this) {
        case DAY -> RelativeTimes.day(day.plusDays(steps));
        case WEEK -> {
          LocalDate monday = day.plusWeeks(steps).with(DayOfWeek.MONDAY);
          yield DateRange.of(monday, monday.plusDays(6));
        }
        case MONTH -> {
          LocalDate first = day.withDayOfMonth(1).plusMonths(steps);
          yield DateRange.of(first, first.with(TemporalAdjusters.lastDayOfMonth()));
        }
        case YEAR -> {
          int year = day.getYear() + steps;
          yield DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
      };
    }
  }
}
