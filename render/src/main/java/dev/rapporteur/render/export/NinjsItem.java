package dev.rapporteur.render.export;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/** One report as a news object of ninjs 3.1. */
record NinjsItem(SummitCoverage coverage, String uri, Optional<ZoneId> zone) {

  private static final ImmutableMap<String, String> STANDARD =
      ImmutableMap.of(
          "name",
          "ninjs",
          "version",
          "3.1",
          "schema",
          "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");

  JsonObject json() {
    Report report = coverage.report();
    return new JsonObject()
        .put("standard", STANDARD)
        .put("uri", uri)
        .put("type", "text")
        .put("representationType", "partial")
        .put("contentCreated", report.published().flatMap(this::moment))
        .put("headlines", report.headline().stream().map(Excerpt::text).map(NinjsItem::plain))
        .put("descriptions", published())
        .put("by", by(report))
        .put("located", report.dateline().flatMap(NinjsItem::located))
        .put("people", coverage.people().stream().map(p -> related(p.name(), "mentions")))
        .put(
            "organisations",
            coverage.organizations().stream()
                .map(o -> related(o.name(), "mentions").put("literal", o.acronym())))
        .put("places", places())
        .put("subjects", themes().map(theme -> related(theme, "about").put("literal", theme)))
        .put("events", events())
        .put("objects", coverage.documents().stream().map(d -> related(d.name(), "mentions")))
        .put("infoSources", infoSources(report.agency(), report.republisher()))
        .put(
            "associations",
            Numbered.of(coverage.photos()).map(photo -> photo(photo.number(), photo.part())))
        .put("altIds", id());
  }

  /** A date-time of ninjs has a zone; a day alone is none. */
  private Optional<String> moment(PublicationTime published) {
    return zone.flatMap(
        in ->
            published
                .time()
                .map(published.date()::atTime)
                .map(at -> at.atZone(in).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
  }

  /** The time of publication as the report gives it. */
  private Stream<JsonObject> published() {
    return coverage.report().published().stream()
        .map(at -> plain(at.toString()).put("role", "published"));
  }

  private static Optional<String> by(Report report) {
    return Optional.of(String.join(", ", report.reporters())).filter(names -> !names.isEmpty());
  }

  private static Optional<String> located(Dateline dateline) {
    return dateline
        .place()
        .map(place -> place + dateline.region().map(region -> ", " + region).orElse(""));
  }

  private Stream<JsonObject> places() {
    return Stream.concat(
            coverage.summit().flatMap(Summit::place).stream(),
            coverage.report().dateline().flatMap(Dateline::place).stream())
        .distinct()
        .map(place -> related(place, "mentions"));
  }

  private Stream<String> themes() {
    return coverage.statements().stream()
        .map(Statement::themes)
        .flatMap(themes -> themes.stream())
        .distinct();
  }

  private Stream<JsonObject> events() {
    return Stream.concat(
        coverage.summit().stream().map(NinjsItem::event),
        coverage.meetings().stream().map(Met::ninjs));
  }

  /** {@code edition 32, session 2, 2026-05-02/2026-05-03} tells the meeting of its series. */
  private static JsonObject event(Summit summit) {
    String which =
        Stream.of(
                summit.series(),
                summit.edition().map(n -> "edition " + n),
                summit.session().map(n -> "session " + n),
                summit.phase(),
                summit.host().map(host -> "hosted by " + host),
                summit.dates().map(Met::interval),
                summit.theme())
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return related(summit.name(), "about")
        .put("literal", Optional.of(which).filter(words -> !words.isEmpty()));
  }

  private JsonObject photo(int n, Photo photo) {
    return new JsonObject()
        .put("name", "photo-" + n)
        .put("uri", Uris.part(uri, "photo", n))
        .put("type", "picture")
        .put("descriptions", Stream.of(plain(photo.caption().text()).put("role", "caption")))
        .put("by", photo.credit().flatMap(Credit::photographer))
        .put("located", photo.place())
        .put("infoSources", infoSources(photo.credit().flatMap(Credit::agency), Optional.empty()));
  }

  /** Who the content comes from, in the words of IPTC's roles. */
  private static Stream<JsonObject> infoSources(
      Optional<String> originator, Optional<String> distributor) {
    return Stream.concat(
        originator.stream().map(name -> source(name, "originator")),
        distributor.stream().map(name -> source(name, "distributor")));
  }

  private static JsonObject source(String name, String role) {
    return new JsonObject().put("name", name).put("role", role);
  }

  private Stream<JsonObject> id() {
    return Stream.of(coverage.source().id())
        .filter(id -> !id.isEmpty())
        .map(id -> new JsonObject().put("role", "source").put("value", id));
  }

  private static JsonObject plain(String value) {
    return new JsonObject().put("contentType", "text/plain").put("value", value);
  }

  private static JsonObject related(String name, String relation) {
    return new JsonObject().put("name", name).put("rel", relation);
  }
}
