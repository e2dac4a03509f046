package dev.rapporteur.parser.layout;

import static java.util.Comparator.comparingLong;

import dev.rapporteur.core.PublicationTime;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Tells the year of dates that are printed without one. The evidence is, in this order: the day of
 * publication, the crawl stamp, the full date of a caption, the day of receipt, the same day with
 * its year in the text. Without any, the year stays open.
 */
final class YearEvidence {

  private final Draft draft;
  private final Optional<LocalDate> near;

  YearEvidence(Draft draft, Optional<LocalDate> received) {
    this.draft = draft;
    this.near =
        draft
            .published()
            .map(PublicationTime::date)
            .or(draft::archived)
            .or(() -> captionDate(draft))
            .or(() -> received);
  }

  /** The full date that {@code date} means. */
  Optional<LocalDate> complete(DateMention date) {
    if (date.year().isPresent()) {
      return date.date();
    }
    return near.flatMap(day -> closest(date, day)).or(() -> sameDayInText(date));
  }

  private static Optional<LocalDate> captionDate(Draft draft) {
    return draft.photos().stream()
        .flatMap(photo -> photo.date().flatMap(DateMention::date).stream())
        .findFirst();
  }

  /**
   * Of three years, that in which the date comes closest to a day that is known: Dec. 31 before a
   * Jan. 1 lies in the year before.
   */
  private static Optional<LocalDate> closest(DateMention date, LocalDate known) {
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(years -> Year.from(known).plusYears(years))
        .flatMap(year -> date.in(year).stream())
        .min(comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, known))));
  }

  private Optional<LocalDate> sameDayInText(DateMention date) {
    Stream<LocalDate> days = draft.bodyDates().stream();
    return days.filter(day -> day.getMonth() == date.month() && day.getDayOfMonth() == date.day())
        .findFirst();
  }
}
