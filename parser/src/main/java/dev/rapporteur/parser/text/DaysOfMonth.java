package dev.rapporteur.parser.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.text.Token.Kind;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day or several of one month as printed, or the days across two months that a hyphen joins:
 * {@code Nov. 16-17, 2025}, {@code 7 and 8 July}, {@code Oct. 31-Nov. 1}.
 *
 * @param end the index after the last token
 * @param month the month of the first day
 * @param first the first day of the month
 * @param lastMonth the month of the last day
 * @param last the last day of its month
 * @param year the year, or 0 where none is printed
 */
record DaysOfMonth(int end, Month month, int first, Month lastMonth, int last, int year) {

  private static final Splitter HYPHENS = Splitter.onPattern("[-–]");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** The days that start at {@code i}, before their month or after it. */
  static Optional<DaysOfMonth> at(Tokens tokens, int i) {
    return month(tokens, i)
        .flatMap(month -> afterMonth(tokens, i + 1, month))
        .or(() -> beforeMonth(tokens, i));
  }

  /** "Nov. 16-17", "Nov. 10 through 21", "Oct. 31-Nov. 1". */
  private static Optional<DaysOfMonth> afterMonth(Tokens tokens, int i, Month month) {
    List<String> parts = parts(tokens, i);
    int first = parts.isEmpty() ? 0 : day(parts.get(0));
    if (first == 0) {
      return Optional.empty();
    }
    int second = parts.size() > 1 ? day(parts.get(1)) : 0;
    Optional<Month> otherMonth =
        parts.size() > 1 ? Calendar.month(lower(parts.get(1))) : Optional.empty();
    int otherDay = otherMonth.isPresent() ? lone(tokens, i + 1) : 0;
    if (otherDay > 0) {
      return Optional.of(withYear(tokens, i + 2, month, first, otherMonth.orElse(month), otherDay));
    }
    int linked = link(tokens, i + 1) && month(tokens, i + 3).isEmpty() ? lone(tokens, i + 2) : 0;
    return linked > first
        ? Optional.of(withYear(tokens, i + 3, month, first, month, linked))
        : Optional.of(withYear(tokens, i + 1, month, first, month, Math.max(first, second)));
  }

  /** "16-17 November", "7 and 8 July", "1 November". */
  private static Optional<DaysOfMonth> beforeMonth(Tokens tokens, int i) {
    List<String> parts = parts(tokens, i);
    int first = parts.isEmpty() ? 0 : day(parts.get(0));
    int linked = link(tokens, i + 1) ? lone(tokens, i + 2) : 0;
    int end = linked > first ? i + 3 : i + 1;
    int of = tokens.is(end, "of") ? end + 1 : end;
    Optional<Month> month = first > 0 ? month(tokens, of) : Optional.empty();
    int second = linked > first ? linked : parts.size() > 1 ? day(parts.get(1)) : first;
    return month.map(
        known -> withYear(tokens, of + 1, known, first, known, Math.max(first, second)));
  }

  private static DaysOfMonth withYear(
      Tokens tokens, int end, Month month, int first, Month lastMonth, int last) {
    int comma = tokens.is(end, ",") ? end + 1 : end;
    int year = year(tokens, comma);
    return new DaysOfMonth(year > 0 ? comma + 1 : end, month, first, lastMonth, last, year);
  }

  /** Whether the token joins two days: "to", "through", "and", a dash. */
  static boolean link(Tokens tokens, int i) {
    return i < tokens.size()
        && (tokens.is(i, "to")
            || tokens.is(i, "through")
            || tokens.is(i, "until")
            || tokens.is(i, "and")
            || tokens.is(i, Kind.DASH));
  }

  /** The month at {@code i}, which stands with a capital. */
  static Optional<Month> month(Tokens tokens, int i) {
    return i < tokens.size() && tokens.is(i, Kind.WORD) && tokens.word(i).capitalized()
        ? Calendar.month(tokens.word(i).lower())
        : Optional.empty();
  }

  /** The year at {@code i}, four digits; 0 where none stands there. */
  static int year(Tokens tokens, int i) {
    if (i >= tokens.size() || tokens.word(i).text().length() != 4) {
      return 0;
    }
    Integer year = digits(tokens.word(i).text());
    return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static List<String> parts(Tokens tokens, int i) {
    return i < tokens.size() && tokens.is(i, Kind.NUMBER)
        ? HYPHENS.splitToList(tokens.word(i).text())
        : List.of();
  }

  private static int lone(Tokens tokens, int i) {
    List<String> parts = parts(tokens, i);
    return parts.size() == 1 ? day(parts.get(0)) : 0;
  }

  /** A day of the month: "1", "12th"; 0 where it is none. */
  private static int day(String printed) {
    String bare = DIGITS.trimLeadingFrom(lower(printed));
    boolean ordinal =
        switch (bare) {
          case "", "st", "nd", "rd", "th" -> true;
          default -> false;
        };
    Integer day = ordinal ? digits(DIGITS.retainFrom(printed)) : null;
    return day != null && day >= 1 && day <= 31 ? day : 0;
  }

  private static @Nullable Integer digits(String text) {
    return text.length() <= 4 && DIGITS.matchesAllOf(text) ? Ints.tryParse(text) : null;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
