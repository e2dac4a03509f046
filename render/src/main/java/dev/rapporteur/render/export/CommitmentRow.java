package dev.rapporteur.render.export;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One commitment in a table.
 *
 * @param report the id of the report
 * @param published when it was published, in ISO form
 * @param statement the number of the statement that makes it, as in the table of statements
 * @param negated whether the action is one that is forgone
 * @param condition on what it depends, or what it is free of, as printed
 * @param targets the figures to reach, as printed, separated by semicolons
 * @param deadline by when, as printed
 * @param earliest the first day that the deadline allows, in ISO form
 * @param latest the last day that it allows
 * @param passed whether it passes the test of the compliance studies
 * @param unmet why not: the reasons of the criteria that are not met, separated by semicolons
 * @param collective whether several agreed on it; a side's own commitment passes without
 * @param start where the content begins, in UTF-16 code units
 * @param end where it ends
 */
@JsonPropertyOrder({
  "report",
  "published",
  "statement",
  "speaker",
  "actor",
  "action",
  "content",
  "negated",
  "condition",
  "targets",
  "deadline",
  "earliest",
  "latest",
  "passed",
  "unmet",
  "collective",
  "start",
  "end"
})
record CommitmentRow(
    String report,
    Optional<String> published,
    int statement,
    Optional<String> speaker,
    Optional<String> actor,
    String action,
    String content,
    boolean negated,
    Optional<String> condition,
    String targets,
    Optional<String> deadline,
    Optional<String> earliest,
    Optional<String> latest,
    boolean passed,
    String unmet,
    boolean collective,
    int start,
    int end) {

  static ImmutableList<CommitmentRow> of(SummitCoverage coverage) {
    return Numbered.of(coverage.statements())
        .flatMap(statement -> of(coverage, statement.number(), statement.part()))
        .collect(toImmutableList());
  }

  private static Stream<CommitmentRow> of(SummitCoverage coverage, int n, Statement statement) {
    return statement.acts().stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .map(commitment -> of(coverage, n, statement, commitment));
  }

  private static CommitmentRow of(
      SummitCoverage coverage, int n, Statement statement, Commitment commitment) {
    Optional<DateRange> dates = commitment.deadline().flatMap(Deadline::dates);
    return new CommitmentRow(
        coverage.source().id(),
        coverage.report().published().map(Object::toString),
        n,
        statement.speaker(),
        commitment.actor(),
        commitment.action().text(),
        commitment.content().text(),
        commitment.negated(),
        commitment.condition().map(Excerpt::text),
        commitment.targets().stream().map(Figure::text).map(Excerpt::text).collect(joining(";")),
        commitment.deadline().map(Deadline::text).map(Excerpt::text),
        dates.flatMap(DateRange::first).map(Object::toString),
        dates.flatMap(DateRange::last).map(Object::toString),
        commitment.test().passed(),
        unmet(commitment.test()),
        commitment.test().collective().met(),
        commitment.content().span().start(),
        commitment.content().span().end());
  }

  private static String unmet(CommitmentTest test) {
    return Stream.of(
            test.discrete(),
            test.specific(),
            test.announced(),
            test.futureOriented(),
            test.actorIdentified())
        .filter(criterion -> !criterion.met())
        .map(Criterion::reason)
        .collect(joining(";"));
  }
}
