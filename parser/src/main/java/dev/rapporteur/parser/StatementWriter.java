package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Evidence;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import dev.rapporteur.parser.act.ActReader;
import dev.rapporteur.parser.act.Side;
import dev.rapporteur.parser.act.ThemeReader;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.speaker.Speaker;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.CuePhrase;
import dev.rapporteur.parser.statement.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes attributions with their speakers as statements, each with its acts, themes and point. */
final class StatementWriter {

  private final ActReader acts;
  private final ThemeReader themes;
  private final Countries countries;

  StatementWriter(ActReader acts, ThemeReader themes, Countries countries) {
    this.acts = acts;
    this.themes = themes;
    this.countries = countries;
  }

  ImmutableList<Statement> write(
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      Report report,
      Entities names) {
    Optional<LocalDate> day = day(report);
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    for (int i = 0; i < attributions.size(); i++) {
      if (!declaresPoints(attributions.get(i), names)) {
        statements.add(statement(attributions.get(i), speakers.get(i), day, names));
      }
    }
    return statements.build();
  }

  /** "Xi made a three-point proposal" announces the points and is no statement. */
  private static boolean declaresPoints(Attribution attribution, Entities names) {
    Span content = contentSpan(attribution);
    return names
        .points()
        .flatMap(points -> points.declaration())
        .filter(
            declaration ->
                content.overlaps(declaration.span())
                    && content.length() <= declaration.span().length() + SLACK)
        .isPresent();
  }

  private static final int SLACK = 8;

  private Statement statement(
      Attribution attribution, Optional<Speaker> speaker, Optional<LocalDate> day, Entities names) {
    Side side = new Side(countries, bodyName(speaker), country(speaker));
    return new StatementBuilder()
        .location(location(attribution))
        .source(attribution.source().map(Stretch::excerpt))
        .speaker(speaker.map(Speaker::name))
        .cue(attribution.cue().map(CuePhrase::stretch).map(Stretch::excerpt))
        .addressee(attribution.addressee().map(Stretch::excerpt))
        .content(
            attribution.content().stream()
                .map(Stretch::excerpt)
                .collect(ImmutableList.toImmutableList()))
        .form(attribution.form())
        .point(point(attribution, names))
        .acts(
            acts.read(
                attribution, side, country(speaker).or(() -> speaker.map(Speaker::name)), day))
        .themes(themes.read(attribution))
        .evidence(
            new Evidence(attribution.rule(), attribution.sentence().hull(contentSpan(attribution))))
        .build();
  }

  private static Optional<String> bodyName(Optional<Speaker> speaker) {
    return speaker.filter(found -> found.person().isEmpty()).map(Speaker::name);
  }

  /** The state that a person speaks for, or the state that speaks itself. */
  private Optional<String> country(Optional<Speaker> speaker) {
    return speaker.flatMap(
        found ->
            found.person().isPresent()
                ? found.person().flatMap(Person::affiliation).filter(countries::contain)
                : countries.of(found.name()));
  }

  private static Location location(Attribution attribution) {
    Block.Kind kind = attribution.content().get(0).passage().block().kind();
    return switch (kind) {
      case HEADLINE -> Location.HEADLINE;
      case CAPTION -> Location.CAPTION;
      default -> Location.BODY;
    };
  }

  /** A statement stands under the point whose extent holds the start of its content. */
  private static Optional<Integer> point(Attribution attribution, Entities names) {
    int start = contentSpan(attribution).start();
    return names.points().stream()
        .flatMap(points -> points.points().stream())
        .filter(point -> point.extent().start() <= start && start < point.extent().end())
        .map(Point::ordinal)
        .findFirst();
  }

  private static Span contentSpan(Attribution attribution) {
    List<Stretch> content = attribution.content();
    Excerpt first = content.get(0).excerpt();
    return first.span().hull(content.get(content.size() - 1).excerpt().span());
  }

  private static Optional<LocalDate> day(Report report) {
    return report
        .dateline()
        .flatMap(Dateline::date)
        .or(() -> report.published().map(PublicationTime::date));
  }
}
