package dev.rapporteur.parser.layout;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times of day: {@code 10:55}, {@code 21:14:15}, {@code 4:41 PM GMT-3}, {@code 5:49 p.m.
 * EDT}.
 */
final class TimeReader {

  private static final String CLOCK =
      "T?(?<hour>\\d{1,2}+)[:.](?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,9}+)?+)?+(?!\\d)";

  private static final String HALF = "(?: {0,2}(?<half>[AaPp])\\.?[Mm]\\b\\.?)?+";

  /** {@code GMT-3}, {@code UTC+05:30}, {@code EDT}; or the offset alone. */
  private static final String NAMED_ZONE =
      "(?:GMT|UTC|\\p{Upper}{1,3}T)(?:\\x20?[+-]\\d{1,2}+(?::?\\d\\d)?+)?+";

  private static final String ZONE =
      "(?: {0,2}\\(?(?:Z|" + NAMED_ZONE + "|[+-]\\d\\d:?\\d\\d)\\b\\)?)?+";

  private static final Pattern TIME = Pattern.compile(CLOCK + HALF + ZONE);

  private TimeReader() {}

  /**
   * A time of day as it is printed, with its zone.
   *
   * @param time the time, local to whoever printed it
   * @param end where it ends in the piece
   */
  record TimeMention(LocalTime time, int end) {}

  /** The time that begins at {@code start}. */
  static Optional<TimeMention> at(String text, int start) {
    Matcher matcher = TIME.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new TimeMention(time(matcher), matcher.end()));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher matcher) {
    String second = matcher.group("second");
    return LocalTime.of(
        hour(matcher),
        Integer.parseInt(matcher.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  /** 12 AM is midnight and 12 PM is noon. */
  private static int hour(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = matcher.group("half");
    if (half == null || hour > 12) {
      return hour;
    }
    boolean afternoon = half.equalsIgnoreCase("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }
}
