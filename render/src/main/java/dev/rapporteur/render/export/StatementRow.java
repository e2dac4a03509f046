package dev.rapporteur.render.export;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;

/**
 * One statement in a table.
 *
 * @param report the id of the report
 * @param published when it was published, in ISO form
 * @param statement the number of the statement in the report, from 1
 * @param acts what the speaker does by saying it, separated by semicolons
 * @param themes codes, separated by semicolons
 * @param start where the content begins, in UTF-16 code units
 * @param end where it ends
 */
@JsonPropertyOrder({
  "report",
  "published",
  "statement",
  "location",
  "speaker",
  "role",
  "source",
  "cue",
  "addressee",
  "content",
  "form",
  "point",
  "acts",
  "themes",
  "start",
  "end",
  "rule"
})
record StatementRow(
    String report,
    Optional<String> published,
    int statement,
    String location,
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> source,
    Optional<String> cue,
    Optional<String> addressee,
    String content,
    String form,
    Optional<Integer> point,
    String acts,
    String themes,
    int start,
    int end,
    String rule) {

  static ImmutableList<StatementRow> of(SummitCoverage coverage) {
    ImmutableMap<String, Person> people =
        coverage.people().stream()
            .collect(toImmutableMap(Person::name, person -> person, (first, other) -> first));
    return Numbered.of(coverage.statements())
        .map(statement -> of(coverage, people, statement.number(), statement.part()))
        .collect(toImmutableList());
  }

  private static StatementRow of(
      SummitCoverage coverage, ImmutableMap<String, Person> people, int n, Statement statement) {
    return new StatementRow(
        coverage.source().id(),
        coverage.report().published().map(Object::toString),
        n,
        statement.location().name(),
        statement.speaker(),
        statement.speaker().map(people::get).flatMap(Person::role),
        statement.source().map(Excerpt::text),
        statement.cue().map(Excerpt::text),
        statement.addressee().map(Excerpt::text),
        Stretches.content(statement),
        statement.form().name(),
        statement.point(),
        Stretches.kinds(statement).collect(joining(";")),
        String.join(";", statement.themes()),
        statement.extent().start(),
        statement.extent().end(),
        statement.evidence().rule());
  }
}
