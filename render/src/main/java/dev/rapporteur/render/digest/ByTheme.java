package dev.rapporteur.render.digest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Ordinals;
import dev.rapporteur.render.wording.Selection;
import dev.rapporteur.render.wording.Themes;
import dev.rapporteur.render.wording.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;

/** Who said what on a theme, over time; the themes that most was said on come first. */
final class ByTheme {

  /** How many statements stand under a theme; the others are counted. */
  private static final int TOLD = 10;

  private record Voice(Item item, Statement said) {}

  private final ImmutableListMultimap<String, Voice> voices;
  private final Days days;

  ByTheme(List<Item> items, Days days) {
    ImmutableListMultimap.Builder<String, Voice> byTheme = ImmutableListMultimap.builder();
    for (Item item : items) {
      item.coverage().statements().stream()
          .filter(said -> said.location() != Location.HEADLINE)
          .forEach(
              said -> said.themes().forEach(theme -> byTheme.put(theme, new Voice(item, said))));
    }
    this.voices = byTheme.build();
    this.days = days;
  }

  ImmutableList<Block> blocks() {
    ImmutableList<Block> themes =
        voices.asMap().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Collection<Voice>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .flatMap(entry -> theme(entry.getKey(), entry.getValue()).stream())
            .collect(toImmutableList());
    return Blocks.section(2, "Themes", themes);
  }

  private ImmutableList<Block> theme(String code, Collection<Voice> all) {
    ImmutableList<Voice> few =
        all.stream()
            .sorted(Comparator.comparing(Voice::said, Selection.BY_WEIGHT))
            .limit(TOLD)
            .collect(toImmutableList());
    ImmutableList<ListItem> items =
        all.stream().filter(few::contains).map(this::line).collect(toImmutableList());
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(Blocks.bullets(items));
    if (all.size() > few.size()) {
      String rest = Ordinals.cardinal(all.size() - few.size());
      blocks.add(Line.of(Words.sentence(rest + " more on this are left out")).paragraph());
    }
    return Blocks.section(3, Themes.title(code), blocks.build());
  }

  /** {@code 18 November 2025: Toroa asked for a deadline. (Reuters)} */
  private ListItem line(Voice voice) {
    Item item = voice.item();
    return Blocks.item(
        new Line()
            .strong(item.day(days) + ":")
            .text(item.sentence(voice.said()))
            .emphasis("(" + item.outlet() + ")"));
  }
}
