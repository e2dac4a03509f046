package dev.rapporteur.core;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks a coverage and gathers the excerpts and bare spans that it holds. */
final class Excerpts {

  private Excerpts() {}

  static ImmutableList<Excerpt> of(SummitCoverage coverage) {
    return Stream.of(
            ofReport(coverage.report()),
            coverage.summit().stream().flatMap(summit -> summit.mentions().stream()),
            coverage.meetings().stream().map(Meeting::text),
            coverage.speeches().stream()
                .flatMap(
                    speech -> Stream.concat(Stream.of(speech.title()), speech.occasion().stream())),
            coverage.people().stream().flatMap(Excerpts::ofPerson),
            coverage.organizations().stream()
                .flatMap(organization -> organization.mentions().stream()),
            coverage.documents().stream().flatMap(document -> document.mentions().stream()),
            coverage.dates().stream().map(TimeExpression::text),
            coverage.photos().stream().flatMap(Excerpts::ofPhoto),
            coverage.points().stream().flatMap(Excerpts::ofPoints),
            coverage.statements().stream().flatMap(Excerpts::ofStatement),
            coverage.remainder().stream())
        .flatMap(excerpts -> excerpts)
        .collect(ImmutableList.toImmutableList());
  }

  static Stream<Span> spansOf(SummitCoverage coverage) {
    return Stream.of(
            coverage.report().blocks().stream().map(Block::span),
            coverage.speeches().stream().map(speech -> speech.evidence().span()),
            coverage.points().stream()
                .flatMap(points -> points.points().stream())
                .map(Point::extent),
            coverage.statements().stream().map(statement -> statement.evidence().span()),
            coverage.diagnostics().stream().flatMap(diagnostic -> diagnostic.span().stream()))
        .flatMap(spans -> spans);
  }

  private static Stream<Excerpt> ofReport(Report report) {
    return Stream.concat(
        report.headline().stream(), report.dateline().map(Dateline::excerpt).stream());
  }

  private static Stream<Excerpt> ofPerson(Person person) {
    return Stream.concat(person.mentions().stream(), person.roles().stream().map(Role::title));
  }

  private static Stream<Excerpt> ofPhoto(Photo photo) {
    return Stream.concat(Stream.of(photo.caption()), photo.credit().map(Credit::text).stream());
  }

  private static Stream<Excerpt> ofPoints(Points points) {
    return Stream.concat(
        points.declaration().stream(), points.points().stream().map(Point::marker));
  }

  private static Stream<Excerpt> ofStatement(Statement statement) {
    Stream<Excerpt> parts =
        Stream.of(statement.source(), statement.cue(), statement.addressee())
            .flatMap(Optional::stream);
    return Stream.of(
            parts,
            statement.content().stream(),
            statement.acts().stream().flatMap(Excerpts::ofAct),
            statement.dates().stream().map(DateMention::text))
        .flatMap(excerpts -> excerpts);
  }

  private static Stream<Excerpt> ofAct(SpeechAct act) {
    return Stream.of(Stream.of(act.content()), act.condition().stream(), particulars(act))
        .flatMap(excerpts -> excerpts);
  }

  private static Stream<Excerpt> particulars(SpeechAct act) {
    if (act instanceof SpeechAct.Commitment commitment) {
      return Stream.of(
              Stream.of(commitment.action()),
              commitment.targets().stream().map(Figure::text),
              commitment.deadline().map(Deadline::text).stream())
          .flatMap(excerpts -> excerpts);
    }
    if (act instanceof SpeechAct.Achievement achievement) {
      return achievement.figures().stream().map(Figure::text);
    }
    if (act instanceof SpeechAct.Call call) {
      return Stream.of(call.action());
    }
    if (act instanceof SpeechAct.Proposal proposal) {
      return Stream.of(proposal.proposed());
    }
    if (act instanceof SpeechAct.Position position) {
      return Stream.of(position.object());
    }
    return Stream.empty();
  }
}
