package dev.rapporteur.parser.act;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads dates of day, month or year precision: "2030", "the end of 2026", "June 2026", "1 January
 * 2027", "next June".
 */
final class DateWords {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private DateWords() {}

  /** The index after the date that starts at {@code from}; {@code from} where there is none. */
  static int end(Tokens tokens, int from, int limit) {
    int i = from;
    boolean date = false;
    while (i < limit && (dated(tokens, i) || links(tokens, i, from, limit))) {
      date |= dated(tokens, i) && !number(tokens, i);
      i++;
    }
    while (i > from && !dated(tokens, i - 1)) {
      i--;
    }
    return date && i > from ? i : from;
  }

  private static boolean dated(Tokens tokens, int i) {
    Token token = tokens.get(i);
    return year(token) > 0
        || month(token).isPresent()
        || Calendar.weekday(token.lower())
        || number(tokens, i)
        || token.is("year")
        || token.is("spring")
        || token.is("summer")
        || token.is("autumn")
        || token.is("winter")
        || token.is("night");
  }

  /** A day of the month stands beside a month. */
  private static boolean number(Tokens tokens, int i) {
    boolean day = tokens.get(i).is(Kind.NUMBER) && tokens.get(i).text().length() <= 2;
    boolean before = i > 0 && month(tokens.get(i - 1)).isPresent();
    boolean after = i + 1 < tokens.size() && month(tokens.get(i + 1)).isPresent();
    return day && (before || after);
  }

  private static boolean links(Tokens tokens, int i, int from, int limit) {
    Token token = tokens.get(i);
    boolean opening =
        token.is("the")
            || token.is("end")
            || token.is("of")
            || token.is("next")
            || token.is("this")
            || token.is("early")
            || token.is("late")
            || token.is("mid");
    boolean comma =
        token.is(",")
            && i > from
            && i + 1 < limit
            && number(tokens, i - 1)
            && year(tokens.get(i + 1)) > 0;
    return opening || comma;
  }

  private static int year(Token token) {
    if (!token.is(Kind.NUMBER) || token.text().length() != 4) {
      return 0;
    }
    for (int i = 0; i < 4; i++) {
      if (token.text().charAt(i) < '0' || token.text().charAt(i) > '9') {
        return 0;
      }
    }
    int year = Integer.parseInt(token.text());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static Optional<Month> month(Token token) {
    return token.capitalized() ? Calendar.month(token.lower()) : Optional.empty();
  }

  /**
   * The days that a date stands for: a year, a month or a day; none where its year is not known.
   */
  static Optional<DateRange> days(Tokens tokens, Range range) {
    int year = 0;
    int day = 0;
    Optional<Month> month = Optional.empty();
    for (int i = range.start(); i < range.end(); i++) {
      year = year == 0 ? year(tokens.get(i)) : year;
      month = month.isPresent() ? month : month(tokens.get(i));
      day = number(tokens, i) ? Integer.parseInt(tokens.get(i).text()) : day;
    }
    return year == 0 ? Optional.empty() : days(year, month, day);
  }

  private static Optional<DateRange> days(int year, Optional<Month> month, int day) {
    if (month.isEmpty()) {
      return Optional.of(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth yearMonth = YearMonth.of(year, month.get());
    try {
      return Optional.of(
          day == 0
              ? DateRange.of(yearMonth.atDay(1), yearMonth.atEndOfMonth())
              : DateRange.of(yearMonth.atDay(day), yearMonth.atDay(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
