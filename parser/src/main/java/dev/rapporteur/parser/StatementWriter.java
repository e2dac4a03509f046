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
import dev.rapporteur.parser.lexicon.Lexicon;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.speaker.Speaker;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.CuePhrase;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes attributions with their speakers as statements, each with its acts, themes and point. */
final class StatementWriter {

  private final ActReader acts;
  private final ThemeReader themes;
  private final ActWords words;
  private final Countries countries;

  StatementWriter(Lexicon lexicon) {
    this.words = lexicon.actWords();
    this.acts = new ActReader(words);
    this.themes = new ThemeReader(lexicon.themes());
    this.countries = lexicon.countries();
  }

  ImmutableList<Statement> write(
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      Report report,
      Optional<LocalDate> received,
      Entities names) {
    Today today = Today.of(day(report).or(() -> received), titles(names));
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    for (int i = 0; i < attributions.size(); i++) {
      if (!declaresPoints(attributions.get(i), names)) {
        statements.add(statement(attributions.get(i), speakers.get(i), today, names));
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
      Attribution attribution, Optional<Speaker> speaker, Today today, Entities names) {
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
        .acts(acts.read(attribution, voice(attribution, speaker, names), today))
        .themes(themes.read(attribution))
        .dates(DateReader.read(attribution, today))
        .evidence(new Evidence(attribution.rule(), sentences(attribution)))
        .build();
  }

  /** From the sentence of the source and cue to that in which the content ends: its full stop. */
  private static Span sentences(Attribution attribution) {
    Stretch last = attribution.content().get(attribution.content().size() - 1);
    Passage passage = last.passage();
    Span end = passage.tokens().span(passage.sentenceAt(last.range().end() - 1));
    return attribution.sentence().hull(contentSpan(attribution)).hull(end);
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
