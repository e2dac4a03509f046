package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.SourceText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes the layout of what was read: decides what only the whole report shows, such as the year of
 * its dates.
 */
final class Finish {

  private final Draft draft;
  private final YearEvidence years;
  private final Optional<Dateline> dateline;

  Finish(SourceText source, Draft draft, DateReader dates) {
    this.draft = draft;
    this.years = new YearEvidence(draft, source.received());
    this.dateline = draft.dateline().map(this::dateline);
    this.dateline.ifPresent(read -> new LeadCheck(dates, draft).check(read));
  }

  Layout layout() {
    ImmutableList<Photo> photos =
        draft.photos().stream().map(this::photo).collect(ImmutableList.toImmutableList());
    return new Layout(report(), photos, draft.unknown(), draft.diagnostics());
  }

  private Report report() {
    Optional<String> agency = agency();
    return new Report(
        draft.headline(),
        draft.archived(),
        draft.published(),
        agency,
        republisher(agency),
        draft.reporters(),
        dateline,
        draft.blocks());
  }

  /** The dateline names who wrote the report; else the publication line does, or the by-line. */
  private Optional<String> agency() {
    return draft
        .dateline()
        .flatMap(DatelineDraft::agency)
        .or(() -> draft.publishers().stream().findFirst())
        .or(draft::affiliation);
  }

  /** Who else stands in the publication line has published it again. */
  private Optional<String> republisher(Optional<String> agency) {
    return draft.publishers().stream()
        .filter(name -> !agency.equals(Optional.of(name)))
        .findFirst();
  }

  private Dateline dateline(DatelineDraft read) {
    Optional<LocalDate> date = read.date().flatMap(years::complete);
    if (date.isEmpty() && read.date().filter(DateMention::exists).isPresent()) {
      String message =
          "Nothing in the report tells the year of its dateline: " + read.excerpt().text();
      draft.diagnose(Diagnostic.Code.YEAR_UNKNOWN, message, read.excerpt().span());
    }
    return new Dateline(
        read.excerpt().text(),
        read.excerpt().span(),
        read.place(),
        read.region(),
        read.date().flatMap(DateMention::monthDay),
        date,
        read.agency());
  }

  private Photo photo(PhotoDraft read) {
    return new Photo(
        read.caption(), read.credit(), read.place(), read.date().flatMap(years::complete));
  }
}
