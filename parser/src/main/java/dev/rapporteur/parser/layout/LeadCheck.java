package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the weekday in the lead with the dateline: what was said "here Saturday" was said on the
 * dateline's day, or on the day before, if the report was written past midnight.
 */
final class LeadCheck {

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!?][\"”]? ");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!(?:next|last|until|since|from|by|this|coming|will|for) )(?:here |on |late |early"
              + " )\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?! to )");

  private final DateReader dates;
  private final Draft draft;

  LeadCheck(DateReader dates, Draft draft) {
    this.dates = dates;
    this.draft = draft;
  }

  void check(Dateline dateline) {
    if (dateline.date().isPresent() && draft.lead().isPresent()) {
      check(dateline.date().get(), draft.lead().get());
    }
  }

  private void check(LocalDate date, Piece lead) {
    Matcher sentence = SENTENCE_END.matcher(lead.text());
    int end = sentence.find() ? sentence.end() : lead.length();
    Matcher printed = WEEKDAY.matcher(lead.text()).region(0, end);
    Optional<DayOfWeek> weekday =
        printed.find() ? DateReader.weekday(printed.group(1)) : Optional.empty();
    boolean dated = weekday.isPresent() && dates.at(lead.text(), printed.start(1)).isPresent();
    if (weekday.isPresent() && !dated && weekday.get() != date.minusDays(1).getDayOfWeek()) {
      Span span = lead.span(printed.start(1), printed.end(1));
      DateChecks.checkWeekday(weekday.get(), date, span, draft);
    }
  }
}
