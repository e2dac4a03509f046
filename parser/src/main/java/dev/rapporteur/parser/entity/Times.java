package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.TimeExpression;
import dev.rapporteur.parser.text.TimePhrase;
import dev.rapporteur.parser.text.TimePhrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times that a report tells, reckoned from the day of its dateline, its publication or its
 * crawl stamp.
 */
final class Times {

  private static final ImmutableSortedMap<Integer, TimePhrase> NONE = ImmutableSortedMap.of();

  private final Optional<LocalDate> written;
  private final ImmutableMap<Page, ImmutableSortedMap<Integer, TimePhrase>> byPage;

  Times(Report report, List<Page> pages) {
    this.written =
        report
            .dateline()
            .flatMap(Dateline::date)
            .or(() -> report.published().map(PublicationTime::date))
            .or(report::archived);
    TimePhrases phrases = new TimePhrases(written);
    ImmutableMap.Builder<Page, ImmutableSortedMap<Integer, TimePhrase>> byPage =
        ImmutableMap.builder();
    pages.forEach(page -> byPage.put(page, byStart(phrases.in(page.passage()))));
    this.byPage = byPage.buildOrThrow();
  }

  /** The day on which the report was written, where it tells. */
  Optional<LocalDate> written() {
    return written;
  }

  private static ImmutableSortedMap<Integer, TimePhrase> byStart(List<TimePhrase> phrases) {
    ImmutableSortedMap.Builder<Integer, TimePhrase> byStart = ImmutableSortedMap.naturalOrder();
    phrases.forEach(phrase -> byStart.put(phrase.range().start(), phrase));
    return byStart.buildOrThrow();
  }

  /** The first time in {@code page} that starts at {@code from} or later, before {@code limit}. */
  Optional<TimePhrase> next(Page page, int from, int limit) {
    return Optional.ofNullable(byPage.getOrDefault(page, NONE).ceilingEntry(from))
        .map(Map.Entry::getValue)
        .filter(phrase -> phrase.range().start() < limit);
  }

  /** Those that belong to no name: the year of the "2030 Agenda" tells no time. */
  ImmutableList<TimeExpression> all() {
    ImmutableList.Builder<TimeExpression> all = ImmutableList.builder();
    byPage.forEach(
        (page, phrases) ->
            phrases.values().stream()
                .filter(phrase -> page.free(phrase.range().start()))
                .forEach(
                    phrase ->
                        all.add(new TimeExpression(page.excerpt(phrase.range()), phrase.days()))));
    return all.build();
  }
}
