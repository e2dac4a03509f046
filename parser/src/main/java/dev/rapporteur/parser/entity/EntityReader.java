package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Summit;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Bodies;
import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.lexicon.Months;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.NamedMeetings;
import dev.rapporteur.parser.lexicon.Offices;
import dev.rapporteur.parser.lexicon.Places;
import dev.rapporteur.parser.lexicon.Words;
import dev.rapporteur.parser.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads whom and what a report names: first the titles of speeches, then documents, meetings,
 * organizations and people, each in what the readers before it left, and last the points.
 */
public final class EntityReader {

  private final Lexica lexica;

  /** A reader that knows these words and names. */
  public EntityReader(
      Words words,
      Offices offices,
      Countries countries,
      Places places,
      Bodies bodies,
      NamedMeetings meetings,
      NameNouns nouns,
      Agencies agencies,
      Months months) {
    this.lexica =
        new Lexica(words, offices, countries, places, bodies, meetings, nouns, agencies, months);
  }

  /**
   * What {@code passages}, the running text and captions of {@code report} in their order, name.
   */
  public Entities read(Report report, List<Passage> passages) {
    ImmutableList<Page> pages = pages(passages);
    ImmutableList<SpeechMention> speeches = all(pages, new SpeechReader()::read);
    ImmutableList<NamedDocument> documents =
        Documents.of(all(pages, new DocumentReader(lexica)::read));
    Summits summits = new Summits(lexica, report, pages);
    ImmutableList<MeetingMention> meetings =
        summits.main(all(pages, new MeetingReader(lexica)::read));
    OrganizationIndex organizations = organizations(report, pages);
    PersonIndex people =
        new People(lexica).index(all(pages, new PersonReader(lexica)::read), pages);
    Optional<Summit> summit = summits.summit(meetings);
    Optional<Points> points = new PointsReader(lexica, pages, people).read();
    return new Entities(
        people,
        organizations,
        documents,
        summit,
        new Speeches(people).of(speeches),
        points,
        diagnostics(summits.disagreements(meetings), points));
  }

  private static ImmutableList<Page> pages(List<Passage> passages) {
    ImmutableList.Builder<Page> pages = ImmutableList.builder();
    int number = 0;
    for (Passage passage : passages) {
      if (passage.tokens().size() > 0) {
        pages.add(new Page(number, passage));
        number++;
      }
    }
    return pages.build();
  }

  private OrganizationIndex organizations(Report report, ImmutableList<Page> pages) {
    ImmutableList<Acronyms.Pair> pairs = all(pages, new Acronyms(new NameWords(lexica))::read);
    return new Organizations(lexica, pairs)
        .index(all(pages, new OrganizationReader(lexica, report)::read));
  }

  private static ImmutableList<Diagnostic> diagnostics(
      List<Diagnostic> disagreements, Optional<Points> points) {
    return ImmutableList.<Diagnostic>builder()
        .addAll(disagreements)
        .addAll(points.flatMap(PointsReader::mismatch).stream().toList())
        .build();
  }

  private static <T> ImmutableList<T> all(
      List<Page> pages, Function<Page, ImmutableList<T>> reader) {
    return pages.stream()
        .flatMap(page -> reader.apply(page).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
