package dev.rapporteur.render.export;

import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.SummitCoverage;
import java.util.stream.Stream;

/**
 * Whom a report names. Elsewhere in the article they are referred to by their ids; whoever has none
 * is a {@code Thing}, for a speaker may be a diplomat, a party or a statement.
 */
record SchemaOrgNames(SummitCoverage coverage, String uri, ImmutableMap<String, String> ids) {

  private static final String PERSON = "person";
  private static final String ORGANIZATION = "organization";

  static SchemaOrgNames of(SummitCoverage coverage, String uri) {
    ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
    Numbered.of(coverage.organizations())
        .forEach(
            found -> ids.put(found.part().name(), Uris.part(uri, ORGANIZATION, found.number())));
    Numbered.of(coverage.people())
        .forEach(found -> ids.put(found.part().name(), Uris.part(uri, PERSON, found.number())));
    return new SchemaOrgNames(coverage, uri, ids.buildKeepingLast());
  }

  /** All whom the report names, in full. */
  Stream<JsonObject> all() {
    return Stream.concat(
        Numbered.of(coverage.people()).map(found -> person(found.number(), found.part())),
        Numbered.of(coverage.organizations())
            .map(found -> organization(found.number(), found.part())));
  }

  JsonObject reference(String name) {
    String id = ids.get(name);
    return id == null
        ? JsonObject.ofType("Thing").put("name", name)
        : new JsonObject().put("@id", id);
  }

  private JsonObject person(int n, Person person) {
    return JsonObject.ofType("Person")
        .put("@id", Uris.part(uri, PERSON, n))
        .put("name", person.name())
        .put("jobTitle", person.role())
        .put(
            "affiliation",
            person.affiliation().map(of -> JsonObject.ofType("Organization").put("name", of)));
  }

  private JsonObject organization(int n, Organization organization) {
    return JsonObject.ofType("Organization")
        .put("@id", Uris.part(uri, ORGANIZATION, n))
        .put("name", organization.name())
        .put("alternateName", organization.acronym());
  }
}
