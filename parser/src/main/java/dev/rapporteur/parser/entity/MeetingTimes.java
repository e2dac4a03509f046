package dev.rapporteur.parser.entity;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.lexicon.MeetingTerms.Kind;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.TimePhrase;
import dev.rapporteur.parser.text.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Finds when a meeting is held: {@code the summit, held from 31 October to 1 November}, {@code the
 * G20 summit will take place Nov. 16-17}.
 */
final class MeetingTimes {

  private static final int FARTHEST = 24;

  private final Lexica lexica;
  private final Times times;

  MeetingTimes(Lexica lexica, Times times) {
    this.lexica = lexica;
    this.times = times;
  }

  /**
   * The days that stand after a name. Several days are the meeting's; a single day only where the
   * words between say that the meeting is held then, for it may be the day of a speech.
   */
  Optional<DateRange> of(Page page, Range name) {
    return after(page, name.end())
        .filter(phrase -> several(phrase) || held(page, name.end(), phrase.range().start()))
        .flatMap(TimePhrase::days);
  }

  /** "The summit takes place on Nov. 16 and 17": what opens a sentence without its name. */
  Optional<DateRange> told(Page page) {
    return page.passage().sentences().stream()
        .map(sentence -> MeetingPlaces.unnamed(page, sentence))
        .filter(noun -> !noun.empty())
        .flatMap(noun -> of(page, noun).stream())
        .findFirst();
  }

  /** Whether the time that stands after a name lies more than {@code days} days from the report. */
  boolean far(Page page, int end, int days) {
    Optional<TimePhrase> phrase = after(page, end);
    Optional<DateRange> held = phrase.flatMap(TimePhrase::days);
    boolean otherYear = phrase.filter(time -> otherYear(page, time.range())).isPresent();
    if (otherYear || held.isEmpty() || times.written().isEmpty()) {
      return otherYear;
    }
    LocalDate written = times.written().get();
    boolean past =
        held.get().last().filter(day -> day.plusDays(days).isBefore(written)).isPresent();
    boolean ahead =
        held.get().first().filter(day -> day.minusDays(days).isAfter(written)).isPresent();
    return past || ahead;
  }

  /** Whether the sentence opens with a time long ago: "Two years ago, Kell spoke at COP26". */
  boolean longAgo(Page page, int name) {
    int start = page.sentence(name).start();
    return times.next(page, start, name).filter(time -> otherYear(page, time.range())).isPresent();
  }

  /** "last year", "two years ago": plain even where the report's own day is not known. */
  private static boolean otherYear(Page page, Range time) {
    boolean next = page.is(time.start(), "last") || page.is(time.start(), "next");
    return (next && page.is(time.end() - 1, "year"))
        || page.is(time.end() - 1, "ago")
        || page.is(time.start(), "earlier");
  }

  /** The first time after a name, if only its place and the words for holding stand between. */
  private Optional<TimePhrase> after(Page page, int end) {
    int limit = Math.min(page.has(end) ? page.sentence(end).end() : end, end + FARTHEST);
    return times.next(page, end, limit).filter(time -> joined(page, end, time.range().start()));
  }

  private boolean joined(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = page.get(i);
      boolean other = token.wordClass().verb() || token.wordClass().finite();
      if ((other && !holding(page, i) && !token.wordClass().auxiliary())
          || token.quote()
          || token.is(";")) {
        return false;
      }
    }
    return true;
  }

  private boolean held(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (holding(page, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean holding(Page page, int i) {
    return lexica.meetingTerms().at(Kind.HOLDING, page.report(), page.start(i)).isPresent();
  }

  private static boolean several(TimePhrase phrase) {
    return phrase.calendar()
        && phrase
            .days()
            .filter(days -> !days.first().equals(days.last()))
            .filter(days -> days.first().isPresent() && days.last().isPresent())
            .filter(MeetingTimes::brief)
            .isPresent();
  }

  /** A meeting lasts some days; a month or a year is no answer to when. */
  private static boolean brief(DateRange days) {
    return ChronoUnit.DAYS.between(days.first().orElseThrow(), days.last().orElseThrow()) < 22;
  }
}
