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
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads dates of the calendar: "2030", "June 2026", "1 January 2027", "Nov. 16-17", "17 and 18 June
 * 2026", "2026-2030".
 */
final class CalendarDates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST_MONTH = 31;

  private final Tokens tokens;
  private final int limit;
  private final Optional<LocalDate> today;
  private final boolean ahead;

  /**
   * A reader of the dates before the token {@code limit}.
   *
   * @param ahead whether a day without a year is one to come
   */
  CalendarDates(Tokens tokens, int limit, Optional<LocalDate> today, boolean ahead) {
    this.tokens = tokens;
    this.limit = limit;
    this.today = today;
    this.ahead = ahead;
  }

  /** Whether a date can start with this token at all: it opens with a digit or is a month. */
  static boolean canOpen(Token token) {
    return Character.isDigit(token.text().charAt(0))
        || (token.capitalized() && Calendar.month(token.lower()).isPresent());
  }

  /** The date that starts at {@code from}. */
  Optional<Moment> at(int from) {
    return dayFirst(from).or(() -> monthFirst(from)).or(() -> years(from));
  }

  /** "1 January 2027", "17 and 18 June". */
  private Optional<Moment> dayFirst(int from) {
    int[] days = days(from);
    boolean two = is(from + 1, "and") && days(from + 2).length > 0;
    int last = two ? from + 2 : from;
    if (days.length == 0 || month(last + 1).isEmpty()) {
      return Optional.empty();
    }
    int end = last + 2;
    return moment(from, end, month(last + 1).get(), days[0], days(last)[days(last).length - 1]);
  }

  /** "June 2026", "Nov. 16-17", "March 31, 2027". */
  private Optional<Moment> monthFirst(int from) {
    Optional<Month> month = month(from);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int[] days = days(from + 1);
    return days.length > 0
        ? moment(from, from + 2, month.get(), days[0], days[days.length - 1])
        : moment(from, from + 1, month.get(), 0, 0);
  }

  private Optional<Moment> moment(int from, int end, Month month, int first, int last) {
    int comma = is(end, ",") && year(end + 1) > 0 ? end + 1 : end;
    int year = year(comma);
    Range range = new Range(from, year > 0 ? comma + 1 : end);
    Optional<Year> known =
        year > 0
            ? Optional.of(Year.of(year))
            : today.map(day -> nearest(day, MonthDay.of(month, Math.max(1, Math.min(first, 28)))));
    return Optional.of(new Moment(range, known.flatMap(in -> dates(in, month, first, last))));
  }

  /** The year in which a day to come lies, or the one in which it is nearest. */
  private Year nearest(LocalDate day, MonthDay named) {
    LocalDate same = named.atYear(day.getYear());
    boolean month = YearMonth.from(same).equals(YearMonth.from(day));
    if (ahead) {
      return Year.of(same.isBefore(day) && !month ? day.getYear() + 1 : day.getYear());
    }
    int shift = same.isAfter(day.plusMonths(6)) ? -1 : same.isBefore(day.minusMonths(6)) ? 1 : 0;
    return Year.of(day.getYear() + shift);
  }

  private static Optional<DateRange> dates(Year year, Month month, int first, int last) {
    YearMonth in = year.atMonth(month);
    try {
      return Optional.of(
          first == 0
              ? DateRange.of(in.atDay(1), in.atEndOfMonth())
              : DateRange.of(in.atDay(first), in.atDay(Math.max(first, last))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** "2030", "2026-2030". */
  private Optional<Moment> years(int from) {
    int year = year(from);
    if (year > 0) {
      return Optional.of(new Moment(new Range(from, from + 1), Optional.of(span(year, year))));
    }
    int dash = from < limit ? tokens.word(from).text().replace('–', '-').indexOf('-') : -1;
    int first = dash > 0 ? number(tokens.word(from).text().substring(0, dash)) : 0;
    int last = dash > 0 ? number(tokens.word(from).text().substring(dash + 1)) : 0;
    return isYear(first) && isYear(last) && first <= last
        ? Optional.of(new Moment(new Range(from, from + 1), Optional.of(span(first, last))))
        : Optional.empty();
  }

  private static DateRange span(int first, int last) {
    return DateRange.of(Year.of(first).atDay(1), LocalDate.of(last, 12, 31));
  }

  private boolean is(int i, String word) {
    return i < limit && tokens.is(i, word);
  }

  private Optional<Month> month(int i) {
    return i < limit && tokens.word(i).capitalized()
        ? Calendar.month(tokens.word(i).lower())
        : Optional.empty();
  }

  private int year(int i) {
    int year = i < limit && tokens.is(i, Kind.NUMBER) ? number(tokens.word(i).text()) : 0;
    return isYear(year) ? year : 0;
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** "16", "16-17", "1st": the first and the last day of a month that are named. */
  private int[] days(int i) {
    if (i >= limit || !tokens.is(i, Kind.NUMBER)) {
      return new int[0];
    }
    Token token = tokens.get(i);
    String text = token.text().replace('–', '-');
    int dash = text.indexOf('-');
    int first = number(ordinal(dash < 0 ? text : text.substring(0, dash)));
    int last = dash < 0 ? first : number(text.substring(dash + 1));
    boolean possible = first > 0 && last >= first && last <= LONGEST_MONTH;
    return possible ? new int[] {first, last} : new int[0];
  }

  private static String ordinal(String text) {
    boolean suffix =
        text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th");
    return suffix ? text.substring(0, text.length() - 2) : text;
  }

  /** A number of up to four digits; 0 for anything else. */
  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }
}
