package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.TimeExpression;
import java.util.Optional;

/**
 * Whom and what a report names.
 *
 * @param personIndex the people, to be looked up
 * @param organizationIndex the organizations, to be looked up
 * @param documents the documents, in the order of their first mentions
 * @param summit the meeting that the report is about
 * @param meetings talks, calls and visits
 * @param dates the times that the text tells
 * @param speeches the titled speeches
 * @param points the enumerated points
 * @param diagnostics what does not agree
 */
public record Entities(
    PersonIndex personIndex,
    OrganizationIndex organizationIndex,
    ImmutableList<NamedDocument> documents,
    Optional<Summit> summit,
    ImmutableList<Meeting> meetings,
    ImmutableList<TimeExpression> dates,
    ImmutableList<Speech> speeches,
    Optional<Points> points,
    ImmutableList<Diagnostic> diagnostics) {

  /** The people, in the order of their first mentions. */
  public ImmutableList<Person> people() {
    return personIndex.people();
  }

  /** The organizations, in the order of their first mentions. */
  public ImmutableList<Organization> organizations() {
    return organizationIndex.organizations();
  }
}
