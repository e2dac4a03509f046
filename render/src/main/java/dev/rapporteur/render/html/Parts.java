package dev.rapporteur.render.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.TimeExpression;
import dev.rapporteur.render.wording.ActKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ids of what the notes hold, and where each stands in the report. */
final class Parts {

  private final SummitCoverage coverage;

  Parts(SummitCoverage coverage) {
    this.coverage = coverage;
  }

  static String statement(int index) {
    return "s" + (index + 1);
  }

  static String person(int index) {
    return "p" + (index + 1);
  }

  static String organization(int index) {
    return "o" + (index + 1);
  }

  static String document(int index) {
    return "d" + (index + 1);
  }

  static String meeting(int index) {
    return "m" + (index + 1);
  }

  static String photo(int index) {
    return "f" + (index + 1);
  }

  /** The place in the report: {@code at-1234-1300}, as links from summaries have it. */
  static String place(Span span) {
    return "at-" + span.start() + "-" + span.end();
  }

  /** The class of what a statement does: {@code commitment}. */
  static String act(Statement statement) {
    return ActKind.foremost(statement).name().toLowerCase(Locale.ROOT);
  }

  ImmutableList<Mark> marks() {
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    for (int i = 0; i < coverage.statements().size(); i++) {
      Statement said = coverage.statements().get(i);
      add(marks, statement(i), said.content(), Optional.of(act(said)));
    }
    named(marks, coverage.people(), Parts::person, person -> person.mentions());
    named(marks, coverage.organizations(), Parts::organization, body -> body.mentions());
    named(marks, coverage.documents(), Parts::document, named -> named.mentions());
    named(marks, coverage.meetings(), Parts::meeting, met -> ImmutableList.of(met.text()));
    named(marks, coverage.photos(), Parts::photo, photo -> ImmutableList.of(photo.caption()));
    return marks.build();
  }

  private static <T> void named(
      ImmutableList.Builder<Mark> marks,
      List<T> things,
      Function<Integer, String> id,
      Function<T, List<Excerpt>> mentions) {
    for (int i = 0; i < things.size(); i++) {
      add(marks, id.apply(i), mentions.apply(things.get(i)), Optional.empty());
    }
  }

  private static void add(
      ImmutableList.Builder<Mark> marks, String part, List<Excerpt> places, Optional<String> act) {
    places.forEach(place -> marks.add(new Mark(place.span(), part, act)));
  }

  /** The statements whose last word ends at an offset, by their indices. */
  ImmutableSetMultimap<Integer, Integer> ends() {
    ImmutableSetMultimap.Builder<Integer, Integer> ends = ImmutableSetMultimap.builder();
    for (int i = 0; i < coverage.statements().size(); i++) {
      ends.put(coverage.statements().get(i).extent().end(), i);
    }
    return ends.build();
  }

  /** The places that links may lead to, by the offset at which each begins. */
  ImmutableSetMultimap<Integer, Span> places() {
    ImmutableSetMultimap.Builder<Integer, Span> places = ImmutableSetMultimap.builder();
    Stream.of(said(), named(), laidOut())
        .flatMap(spans -> spans)
        .forEach(span -> places.put(span.start(), span));
    return places.build();
  }

  private Stream<Span> said() {
    Stream<Span> acts =
        coverage.statements().stream()
            .flatMap(said -> said.acts().stream())
            .map(act -> act.content().span());
    return Stream.concat(coverage.statements().stream().map(Statement::extent), acts);
  }

  private Stream<Span> named() {
    return Stream.of(
            coverage.people().stream().flatMap(person -> person.mentions().stream()),
            coverage.organizations().stream().flatMap(body -> body.mentions().stream()),
            coverage.documents().stream().flatMap(document -> document.mentions().stream()),
            coverage.speeches().stream().map(Speech::title),
            coverage.meetings().stream().map(Meeting::text),
            coverage.dates().stream().map(TimeExpression::text))
        .flatMap(excerpts -> excerpts)
        .map(Excerpt::span);
  }

  private Stream<Span> laidOut() {
    return Stream.of(
            coverage.photos().stream().map(photo -> photo.caption().span()),
            coverage.points().stream()
                .flatMap(found -> found.points().stream())
                .map(point -> point.marker().span()),
            coverage.remainder().stream().map(Excerpt::span),
            coverage.diagnostics().stream().flatMap(found -> found.span().stream()))
        .flatMap(spans -> spans);
  }
}
