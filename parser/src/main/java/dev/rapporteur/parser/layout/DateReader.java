package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.Months;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, in figures and in words. */
final class DateReader {

  private static final String WEEKDAY =
      "(?:(?<weekday>Mon(?:day)?+|Tue(?:s(?:day)?+)?+|Wed(?:nesday)?+|Thu(?:r(?:s(?:day)?+)?+)?+"
          + "|Fri(?:day)?+|Sat(?:urday)?+|Sun(?:day)?+)[.,]{0,2} {1,3})?+";

  /** The letters that open a weekday. */
  private static final ImmutableSet<String> WEEKDAYS =
      ImmutableSet.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private static final String MONTH = "(?<month>\\p{L}{3,9}+)\\.?";
  private static final String DAY = "(?<day>\\d{1,2}+)(?:st|nd|rd|th)?+";
  private static final String YEAR = "(?:,? {0,3}(?<year>(?:19|20)\\d\\d)(?![\\d,]\\d))?";

  /** A comma and more digits after a day belong to a number, a colon to a time. */
  private static final String DAY_ENDS = "(?!\\d|[:.,/]\\d| ?(?:percent|pct|million|billion)\\b)";

  private static final ImmutableList<Pattern> FORMS =
      ImmutableList.of(
          // Nov. 1; November 01, 2025; Friday, Aug. 21st, 2015
          Pattern.compile(WEEKDAY + MONTH + " {0,3}" + DAY + DAY_ENDS + YEAR),
          // 18 June 2026; 23 Oct; 9-MAR-1987
          Pattern.compile(
              WEEKDAY + DAY + "[ -](?:of )?+" + MONTH + "(?!\\p{L})(?:[ -]*+" + YEAR + ")?+"),
          // 2025-11-01; 2025/11/01; 2025.11.01; 2025-11-01T10:55
          Pattern.compile(
              WEEKDAY + "(?<year>\\d{4})([-/.])(?<month>\\d{1,2}+)\\3(?<day>\\d{1,2}+)(?!\\d)"),
          // 14/02/2026; 14.02.2026
          Pattern.compile(
              WEEKDAY + "(?<day>\\d{1,2}+)([/.])(?<month>\\d{1,2}+)\\3(?<year>\\d{4})(?!\\d)"));

  /** The first digit of a date stands at most this far from its beginning: {@code Wednesday, 1}. */
  private static final int FARTHEST_DIGIT = 40;

  private final Months months;

  DateReader(Months months) {
    this.months = months;
  }

  /** The date that begins at {@code start}. */
  Optional<DateMention> at(String text, int start) {
    if (start >= text.length()
        || !Character.isLetterOrDigit(text.charAt(start))
        || !opens(text, start)) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text).region(start, text.length());
      matcher.useTransparentBounds(true);
      Optional<DateMention> date = matcher.lookingAt() ? mention(matcher) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** All dates of {@code text}, in order. Only near a digit is there anything to look for. */
  ImmutableList<DateMention> all(String text) {
    ImmutableList.Builder<DateMention> dates = ImmutableList.builder();
    int at = 0;
    for (int digit = digitFrom(text, at); digit < text.length(); digit = digitFrom(text, at)) {
      at = Math.max(at, digit - FARTHEST_DIGIT);
      while (at <= digit) {
        Optional<DateMention> date = opensWord(text, at) ? at(text, at) : Optional.empty();
        date.ifPresent(dates::add);
        at = date.map(DateMention::end).orElse(at + 1);
      }
    }
    return dates.build();
  }

  /** A date opens with a digit, with a word and a digit right behind it, or with a weekday. */
  private static boolean opens(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int next = text.startsWith(".", end) ? end + 1 : end;
    next = Ends.afterBlanks(text, next);
    boolean followed = next < text.length() && digit(text.charAt(next));
    return followed
        || (end >= start + 3 && WEEKDAYS.contains(text.substring(start, start + 3)))
        || !Character.isLetter(text.charAt(start));
  }

  /** Where the first digit from {@code start} on stands, or the length of the text. */
  private static int digitFrom(String text, int start) {
    int at = start;
    while (at < text.length() && !digit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean opensWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private Optional<DateMention> mention(Matcher matcher) {
    int day = Integer.parseInt(matcher.group("day"));
    Optional<Month> month = month(matcher.group("month"));
    if (month.isEmpty() || day < 1 || day > 31) {
      return Optional.empty();
    }
    Optional<Year> year = Optional.ofNullable(matcher.group("year")).map(Year::parse);
    return Optional.of(
        new DateMention(
            matcher.start(),
            matcher.end(),
            weekday(matcher.group("weekday")),
            year,
            month.get(),
            day));
  }

  private Optional<Month> month(String printed) {
    if (!Character.isDigit(printed.charAt(0))) {
      return months.named(printed);
    }
    int number = Integer.parseInt(printed);
    return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
  }

  /** The weekday that a word names by its first three letters: {@code Thurs}, {@code Thursday}. */
  static Optional<DayOfWeek> weekday(@Nullable String word) {
    if (word == null || word.length() < 3) {
      return Optional.empty();
    }
    String opening = word.substring(0, 3).toUpperCase(Locale.ROOT);
    return ImmutableList.copyOf(DayOfWeek.values()).stream()
        .filter(day -> day.name().startsWith(opening))
        .findFirst();
  }
}
