package dev.rapporteur.examples.spark;

import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.spark.Entry.Document;
import dev.rapporteur.examples.spark.Entry.Failure;
import dev.rapporteur.examples.spark.Entry.Place;
import dev.rapporteur.examples.spark.Entry.Reason;
import dev.rapporteur.parser.CoverageParser;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Parses documents, and says what each adds to the tables. Threads may share it. */
final class Reading {

  private static final Row[] NONE = {};

  private final int maxCharacters;
  private final CoverageParser parser;

  Reading(Texts texts) {
    this.maxCharacters = texts.maxCharacters();
    this.parser =
        CoverageParser.builder().limits(Limits.standard().withMaxCharacters(maxCharacters)).build();
  }

  /** A row of {@link Table#readings}. */
  Row of(Entry entry) {
    if (entry instanceof Document document) {
      return parsed(document);
    }
    return failed((Failure) entry);
  }

  private Row parsed(Document document) {
    SummitCoverage coverage;
    try {
      coverage = parser.parse(document.source());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(refused(document.place(), document.source(), e));
    }
    return rows(document.place(), coverage);
  }

  /** Content never makes the parser throw. If it does so all the same, it costs one document. */
  private Failure refused(Place place, SourceText source, Throwable e) {
    Reason reason =
        source.text().length() > maxCharacters ? Reason.PARSER_LIMIT : Reason.PARSER_ERROR;
    return new Failure(place, reason, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
  }

  private static Row rows(Place place, SummitCoverage coverage) {
    Row[] statements = StatementRows.of(place.document(), coverage.statements());
    Row[] commitments = CommitmentRows.of(place.document(), coverage.statements());
    Row document = document(place, coverage, statements.length, commitments.length);
    return RowFactory.create(new Row[] {document}, statements, commitments, NONE);
  }

  private static Row document(
      Place place, SummitCoverage coverage, int statements, int commitments) {
    Report report = coverage.report();
    return RowFactory.create(
        place.document(),
        place.file(),
        Cells.orNull(place.offset()),
        coverage.source().length(),
        coverage.source().sha256(),
        Cells.orNull(report.headline().map(Excerpt::text)),
        Cells.orNull(published(report)),
        Cells.orNull(report.agency()),
        Cells.orNull(report.dateline().flatMap(Dateline::place)),
        Cells.orNull(coverage.summit().map(Summit::name)),
        Cells.orNull(coverage.summit().flatMap(Summit::edition)),
        statements,
        commitments,
        coverage.diagnostics().size());
  }

  private static Optional<LocalDate> published(Report report) {
    return report
        .published()
        .map(PublicationTime::date)
        .or(() -> report.dateline().flatMap(Dateline::date));
  }

  private static Row failed(Failure failure) {
    Place place = failure.place();
    Row row =
        RowFactory.create(
            place.document(),
            place.file(),
            Cells.orNull(place.offset()),
            failure.reason().name(),
            failure.message());
    return RowFactory.create(NONE, NONE, NONE, new Row[] {row});
  }
}
