package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Report;
import dev.rapporteur.parser.lexicon.Lexicons;
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
  private final BodyForms bodyForms;

  /** A reader that knows these words and names. */
  public EntityReader(Lexicons lexicon) {
    this.lexica = Lexica.of(lexicon);
    this.bodyForms = new BodyForms(lexicon.bodies());
  }

  /**
   * What {@code passages}, the running text and captions of {@code report} in their order, name.
   */
  public Entities read(Report report, List<Passage> passages) {
    ImmutableList<Page> pages = pages(passages);
    Times times = new Times(report, pages);
    ImmutableList<SpeechMention> speeches = all(pages, new SpeechReader()::read);
    ImmutableList<Acronyms.Pair> acronyms = all(pages, new Acronyms(new NameWords(lexica))::read);
    ImmutableList<NamedDocument> documents =
        new Documents(pages, acronyms).of(all(pages, new DocumentReader(lexica)::read));
    Summits summits = new Summits(lexica, report, pages, times);
    ImmutableList<MeetingMention> meetings =
        summits.main(all(pages, new MeetingReader(lexica, times)::read));
    OrganizationIndex organizations =
        new Organizations(lexica, bodyForms, acronyms)
            .index(all(pages, new OrganizationReader(lexica, report)::read));
    PersonIndex people =
        new People(lexica, organizations).index(all(pages, new PersonReader(lexica)::read), pages);
    Optional<Points> points = new PointsReader(lexica, pages, people).read();
    return new Entities(
        people,
        organizations,
        documents,
        summits.summit(meetings),
        new EncounterReader(lexica, people, times).read(pages),
        times.all(),
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
