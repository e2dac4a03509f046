package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import dev.rapporteur.core.Summit;
import dev.rapporteur.parser.act.ActReader;
import dev.rapporteur.parser.act.DateReader;
import dev.rapporteur.parser.act.Side;
import dev.rapporteur.parser.act.ThemeReader;
import dev.rapporteur.parser.act.Today;
import dev.rapporteur.parser.act.Voice;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.speaker.Speaker;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.CuePhrase;
import dev.rapporteur.parser.statement.Stretch;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Queue;

/** Writes attributions with their speakers as statements, each with its acts, themes and point. */
final class StatementWriter {

  private final ActReader acts;
  private final ThemeReader themes;
  private final ActWords words;
  private final Countries countries;

  StatementWriter(Lexicons lexicon) {
    this.words = lexicon.actWords();
    this.acts = new ActReader(words);
    this.themes = new ThemeReader(lexicon.themes());
    this.countries = lexicon.countries();
  }

  /**
   * Writes what was told, and lets go of each attribution, and of the words around it, once it is
   * written: of a report of megabytes, not everything is held at once.
   */
  ImmutableList<Statement> write(
      Queue<Told> told, Report report, Optional<LocalDate> received, Entities names) {
    Today today = Today.of(day(report).or(() -> received), titles(names));
    ImmutableList.Builder<Statement> statements =
        ImmutableList.builderWithExpectedSize(told.size());
    while (!told.isEmpty()) {
      statements.add(statement(told.remove(), today, names));
    }
    return statements.build();
  }

  private Statement statement(Told told, Today today, Entities names) {
    Attribution attribution = told.attribution();
    Optional<Speaker> speaker = told.speaker();
    ImmutableList<Excerpt> content = content(attribution);
    return new StatementBuilder()
        .location(location(attribution))
        .source(attribution.source().map(Stretch::excerpt))
        .speaker(speaker.map(Speaker::name))
        .cue(attribution.cue().map(CuePhrase::stretch).map(Stretch::excerpt))
        .addressee(attribution.addressee().map(Stretch::excerpt))
        .content(content)
        .form(attribution.form())
        .point(point(attribution, names))
        .acts(acts.read(attribution, content, voice(attribution, speaker, names), today))
        .themes(themes.read(attribution))
        .dates(DateReader.read(attribution, today))
        .evidence(attribution.evidence())
        .build();
  }

  private static ImmutableList<Excerpt> content(Attribution attribution) {
    return attribution.content().stream()
        .map(Stretch::excerpt)
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of documents, in which years are no dates. */
  private static ImmutableList<Span> titles(Entities names) {
    return names.documents().stream()
        .flatMap(document -> document.mentions().stream())
        .map(Excerpt::span)
        .collect(ImmutableList.toImmutableList());
  }

  private Voice voice(Attribution attribution, Optional<Speaker> speaker, Entities names) {
    Optional<String> country = country(speaker);
    Side side =
        new Side(
            countries,
            words,
            bodyName(speaker),
            country,
            names.summit().flatMap(Summit::series).filter(series -> speaker.isPresent()));
    return new Voice(
        speaker.map(Speaker::name),
        state(attribution).or(() -> country).or(() -> speaker.map(Speaker::name)),
        several(attribution, speaker),
        side);
  }

  /** The state that the source itself names: "the United States intends to ...". */
  private Optional<String> state(Attribution attribution) {
    return attribution
        .source()
        .map(source -> source.excerpt().text())
        .map(name -> name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name)
        .flatMap(countries::of);
  }

  /** "the leaders", "the EU and the Forum", "We" of a declaration; a state or a person is one. */
  private boolean several(Attribution attribution, Optional<Speaker> speaker) {
    boolean plural =
        attribution
            .source()
            .map(Stretch::last)
            .filter(last -> last.is(WordClass.PLURAL) || last.is("they") || last.is("we"))
            .isPresent();
    boolean body = bodyName(speaker).filter(name -> countries.of(name).isEmpty()).isPresent();
    return plural || body;
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
    int start = attribution.contentSpan().start();
    return names.points().stream()
        .flatMap(points -> points.points().stream())
        .filter(point -> point.extent().start() <= start && start < point.extent().end())
        .map(Point::ordinal)
        .findFirst();
  }

  private static Optional<LocalDate> day(Report report) {
    return report
        .dateline()
        .flatMap(Dateline::date)
        .or(() -> report.published().map(PublicationTime::date));
  }
}
