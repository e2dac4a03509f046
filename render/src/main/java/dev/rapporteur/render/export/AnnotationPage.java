package dev.rapporteur.render.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.util.stream.Stream;

/** The annotations of one report. */
record AnnotationPage(SummitCoverage coverage, String uri, Selectors selectors) {

  /**
   * What is annotated: who or what is named, or what a statement does, and where.
   *
   * @param motivation why, in the terms of the Web Annotation model
   */
  private record Note(String motivation, Stream<JsonObject> bodies, Stream<Excerpt> places) {}

  JsonObject json() {
    return new JsonObject()
        .put("@context", "http://www.w3.org/ns/anno.jsonld")
        .put("id", uri + "#annotations")
        .put("type", "AnnotationPage")
        .put("items", items());
  }

  private ImmutableList<JsonObject> items() {
    return Stream.of(
            numbered("statement", coverage.statements().stream().map(AnnotationPage::statement)),
            numbered("point", points().map(AnnotationPage::point)),
            numbered("summit", coverage.summit().stream().map(AnnotationPage::summit)),
            numbered("meeting", coverage.meetings().stream().map(AnnotationPage::meeting)),
            numbered(
                "person",
                coverage.people().stream().map(found -> name(found.name(), found.mentions()))),
            numbered(
                "organization",
                coverage.organizations().stream()
                    .map(found -> name(found.name(), found.mentions()))),
            numbered(
                "document",
                coverage.documents().stream().map(found -> name(found.name(), found.mentions()))))
        .flatMap(annotations -> annotations)
        .collect(toImmutableList());
  }

  /** Of a kind, those that stand somewhere. An annotation without a target is none. */
  private Stream<JsonObject> numbered(String kind, Stream<Note> notes) {
    return Numbered.of(notes.collect(toImmutableList()))
        .map(note -> annotation(kind, note.number(), note.part()))
        .filter(annotation -> annotation.members().containsKey("target"));
  }

  private JsonObject annotation(String kind, int n, Note note) {
    return new JsonObject()
        .put("id", Uris.part(uri, kind, n))
        .put("type", "Annotation")
        .put("motivation", note.motivation)
        .put("body", note.bodies)
        .put("target", note.places.map(selectors::target));
  }

  /** {@code commitment} is a tag; whoever said it is identified. */
  private static Note statement(Statement statement) {
    return new Note(
        "classifying",
        Stream.of(
                Stretches.kinds(statement).map(kind -> body("classifying", kind)),
                statement.themes().stream().map(theme -> body("tagging", theme)),
                statement.speaker().stream().map(name -> body("identifying", name)))
            .flatMap(bodies -> bodies),
        statement.content().stream());
  }

  private Stream<Point> points() {
    return coverage.points().map(Points::points).stream().flatMap(points -> points.stream());
  }

  private static Note point(Point point) {
    return new Note(
        "classifying",
        Stream.of(body("classifying", "point " + point.ordinal())),
        Stream.of(point.marker()));
  }

  private static Note summit(Summit summit) {
    return name(summit.name(), summit.mentions());
  }

  /** {@code talks} is what it was; the parties are identified. */
  private static Note meeting(Meeting meeting) {
    return new Note(
        "classifying",
        Stream.concat(
            Stream.of(body("classifying", Met.kind(meeting))),
            meeting.parties().stream().map(party -> body("identifying", party))),
        Stream.of(meeting.text()));
  }

  private static Note name(String name, ImmutableList<Excerpt> mentions) {
    return new Note("identifying", Stream.of(body("identifying", name)), mentions.stream());
  }

  private static JsonObject body(String purpose, String value) {
    return new JsonObject()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("value", value)
        .put("format", "text/plain");
  }
}
