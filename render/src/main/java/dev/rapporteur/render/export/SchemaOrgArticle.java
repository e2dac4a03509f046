package dev.rapporteur.render.export;

import dev.rapporteur.core.Credit;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import java.util.stream.Stream;

/** One report as a {@code NewsArticle} of schema.org. */
record SchemaOrgArticle(SummitCoverage coverage, String uri, SchemaOrgNames names) {

  static SchemaOrgArticle of(SummitCoverage coverage, String uri) {
    return new SchemaOrgArticle(coverage, uri, SchemaOrgNames.of(coverage, uri));
  }

  JsonObject json() {
    Report report = coverage.report();
    return new JsonObject()
        .put("@context", "https://schema.org")
        .put("@type", "NewsArticle")
        .put("@id", uri)
        .put("identifier", Optional.of(coverage.source().id()).filter(id -> !id.isEmpty()))
        .put("headline", report.headline().map(Excerpt::text))
        .put("datePublished", report.published().map(Object::toString))
        .put("dateline", report.dateline().map(Dateline::text))
        .put("dateCreated", report.dateline().flatMap(Dateline::date).map(Object::toString))
        .put("locationCreated", report.dateline().flatMap(Dateline::place).map(this::place))
        .put("author", report.reporters().stream().map(name -> named("Person", name)))
        .put("sourceOrganization", report.agency().map(name -> named("Organization", name)))
        .put("publisher", report.republisher().map(name -> named("Organization", name)))
        .put("about", coverage.summit().map(this::event))
        .put("image", coverage.photos().stream().map(this::image))
        .put("mentions", mentions())
        .put("hasPart", parts());
  }

  private Stream<JsonObject> mentions() {
    return Stream.of(
            names.all(),
            coverage.meetings().stream().map(this::meeting),
            coverage.speeches().stream().map(this::speech),
            coverage.documents().stream().map(document -> named("CreativeWork", document.name())))
        .flatMap(mentioned -> mentioned);
  }

  private Stream<JsonObject> parts() {
    SchemaOrgStatement statement = new SchemaOrgStatement(uri, names);
    return Numbered.of(coverage.statements())
        .map(said -> statement.json(said.number(), said.part()));
  }

  private JsonObject event(Summit summit) {
    return named("Event", summit.name())
        .put("@id", uri + "#event")
        .put(
            "identifier",
            Stream.of(
                    summit.edition().map(n -> number("edition", n)),
                    summit.session().map(n -> number("session", n)))
                .flatMap(Optional::stream))
        .put("superEvent", summit.series().map(series -> named("EventSeries", series)))
        .put("subEvent", summit.phase().map(phase -> named("Event", phase)))
        .put("organizer", summit.host().map(names::reference))
        .put("location", summit.place().map(this::place))
        .put("startDate", summit.dates().flatMap(DateRange::first).map(Object::toString))
        .put("endDate", summit.dates().flatMap(DateRange::last).map(Object::toString))
        .put("description", summit.theme());
  }

  /** Who met; that the words may be a speaker's, and the meeting a plan, the article tells. */
  private JsonObject meeting(Meeting meeting) {
    return named("Event", Met.name(meeting))
        .put("description", meeting.text().text())
        .put("attendee", meeting.parties().stream().map(names::reference))
        .put("location", meeting.place().map(this::place))
        .put("startDate", meeting.dates().flatMap(DateRange::first).map(Object::toString))
        .put("endDate", meeting.dates().flatMap(DateRange::last).map(Object::toString));
  }

  private static JsonObject number(String name, int value) {
    return named("PropertyValue", name).put("value", value);
  }

  private JsonObject speech(Speech speech) {
    return named("CreativeWork", speech.title().text())
        .put("genre", "speech")
        .put("creator", speech.speaker().map(names::reference))
        .put("description", speech.occasion().map(Excerpt::text));
  }

  private JsonObject image(Photo photo) {
    return JsonObject.ofType("ImageObject")
        .put("caption", photo.caption().text())
        .put("creditText", photo.credit().map(Credit::text).map(Excerpt::text))
        .put(
            "creator",
            photo.credit().flatMap(Credit::photographer).map(name -> named("Person", name)))
        .put(
            "sourceOrganization",
            photo.credit().flatMap(Credit::agency).map(name -> named("Organization", name)))
        .put("contentLocation", photo.place().map(this::place))
        .put("dateCreated", photo.date().map(Object::toString));
  }

  private JsonObject place(String name) {
    return named("Place", name);
  }

  private static JsonObject named(String type, String name) {
    return JsonObject.ofType(type).put("name", name);
  }
}
