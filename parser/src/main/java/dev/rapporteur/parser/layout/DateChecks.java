package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Tells which dates cannot be as they are printed. */
final class DateChecks {

  private DateChecks() {}

  /** The calendar has the day, and on it the weekday that is printed with it. */
  static void check(DateMention date, Piece piece, Draft draft) {
    Span span = piece.span(date.start(), date.end());
    if (!date.exists()) {
      String printed = piece.excerpt(date.start(), date.end()).text();
      draft.diagnose(Diagnostic.Code.IMPOSSIBLE_DATE, "There is no such day: " + printed, span);
    }
    if (date.weekday().isPresent() && date.date().isPresent()) {
      checkWeekday(date.weekday().get(), date.date().get(), span, draft);
    }
  }

  static void checkWeekday(DayOfWeek printed, LocalDate date, Span span, Draft draft) {
    if (date.getDayOfWeek() != printed) {
      String message =
          "%s is a %s, not a %s".formatted(date, name(date.getDayOfWeek()), name(printed));
      draft.diagnose(Diagnostic.Code.WEEKDAY_CONTRADICTS_DATE, message, span);
    }
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
