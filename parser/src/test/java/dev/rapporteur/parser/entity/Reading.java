package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.PassageReader;
import java.util.Optional;

/** Reads the entities of short texts whose paragraphs an empty line divides. */
final class Reading {

  private static final PassageReader PASSAGES = new PassageReader(Lexicons.standard());

  private static final EntityReader ENTITIES = new EntityReader(Lexicons.standard());

  private Reading() {}

  /** The entities of a text without a dateline and an agency. */
  static Entities of(String text) {
    return of(text, Optional.empty(), Optional.empty());
  }

  /** The entities of a text that was published on {@code day}. */
  static Entities on(String day, String text) {
    return ENTITIES.read(
        new ReportBuilder().published(PublicationTime.parse(day)).build(), passages(text));
  }

  /** The entities of a text that {@code agency} issued. */
  static Entities issuedBy(String agency, String text) {
    return of(text, Optional.of(agency), Optional.empty());
  }

  /** The entities of a text written from {@code place}. */
  static Entities from(String place, String text) {
    return of(text, Optional.empty(), Optional.of(place));
  }

  private static Entities of(String text, Optional<String> agency, Optional<String> place) {
    return ENTITIES.read(report(agency, place), passages(text));
  }

  private static ImmutableList<Passage> passages(String text) {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      Span span = new Span(start, start + paragraph.length());
      passages.add(PASSAGES.read(text, new Block(Block.Kind.PARAGRAPH, span)));
      start = span.end() + 2;
    }
    return passages.build();
  }

  private static Report report(Optional<String> agency, Optional<String> place) {
    return new Report(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        agency,
        Optional.empty(),
        ImmutableList.of(),
        place.map(Reading::dateline),
        ImmutableList.of());
  }

  private static Dateline dateline(String place) {
    return new Dateline(
        "",
        new Span(0, 0),
        Optional.of(place),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
