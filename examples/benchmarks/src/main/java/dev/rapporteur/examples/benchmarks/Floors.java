package dev.rapporteur.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.parser.act.ActReader;
import dev.rapporteur.parser.act.Side;
import dev.rapporteur.parser.act.ThemeReader;
import dev.rapporteur.parser.act.Today;
import dev.rapporteur.parser.act.Voice;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.entity.EntityReader;
import dev.rapporteur.parser.layout.Layout;
import dev.rapporteur.parser.layout.LayoutReader;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.speaker.Speaker;
import dev.rapporteur.parser.speaker.SpeakerReader;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.StatementReader;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.PassageReader;
import java.util.Optional;

/**
 * The parser's floors, one by one. The parser's module does not export their packages: they can be
 * seen here because the benchmarks run from the class path, which knows no modules.
 */
final class Floors {

  private final LayoutReader layouts;
  private final PassageReader passages;
  private final EntityReader entities;
  private final StatementReader statements;
  private final ActReader acts;
  private final ThemeReader themes;
  private final Voice voice;

  Floors(Lexicons lexicon) {
    this.layouts =
        new LayoutReader(
            lexicon.agencies(),
            lexicon.places(),
            lexicon.months(),
            lexicon.creditTerms(),
            lexicon.publicationTerms(),
            lexicon.trailerTerms());
    this.passages = new PassageReader(lexicon);
    this.entities = new EntityReader(lexicon);
    this.statements = new StatementReader(lexicon.cues());
    this.acts = new ActReader(lexicon.actWords());
    this.themes = new ThemeReader(lexicon.themes());
    this.voice = voice(lexicon);
  }

  /** Nobody in particular speaks. */
  private static Voice voice(Lexicons lexicon) {
    Side side =
        new Side(
            lexicon.countries(),
            lexicon.actWords(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Voice(Optional.empty(), Optional.empty(), false, side);
  }

  /** What each floor makes of a text. */
  record Reading(
      SourceText source,
      Layout layout,
      ImmutableList<Passage> passages,
      Entities names,
      ImmutableList<Attribution> attributions) {}

  Reading read(String text) {
    SourceText source = SourceText.of(text);
    Layout layout = layout(source);
    ImmutableList<Passage> passages = passages(source, layout);
    return new Reading(
        source, layout, passages, entities(layout, passages), attributions(passages));
  }

  Layout layout(SourceText source) {
    return layouts.read(source);
  }

  ImmutableList<Passage> passages(SourceText source, Layout layout) {
    return passages.read(
        source.text(), layout.report().blocks().stream().filter(Floors::readable).toList());
  }

  private static boolean readable(Block block) {
    return switch (block.kind()) {
      case HEADLINE, PARAGRAPH, LIST_ITEM, HEADING, CAPTION, PULL_QUOTE -> true;
      default -> false;
    };
  }

  Entities entities(Layout layout, ImmutableList<Passage> text) {
    return entities.read(layout.report(), text);
  }

  ImmutableList<Attribution> attributions(ImmutableList<Passage> text) {
    return statements.read(text);
  }

  ImmutableList<Optional<Speaker>> speakers(Reading reading) {
    return SpeakerReader.read(reading.attributions(), reading.passages(), reading.names());
  }

  /** The acts of an attribution whose speaker's own side is left open. */
  ImmutableList<SpeechAct> acts(Attribution attribution) {
    return acts.read(
        attribution, ImmutableList.of(), voice, Today.of(Optional.empty(), ImmutableList.of()));
  }

  ImmutableList<String> themes(Attribution attribution) {
    return themes.read(attribution);
  }
}
