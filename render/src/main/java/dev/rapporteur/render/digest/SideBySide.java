package dev.rapporteur.render.digest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.Summit;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.tree.Table;
import dev.rapporteur.render.wording.Ordinals;
import dev.rapporteur.render.wording.Selection;
import dev.rapporteur.render.wording.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Block;

/** What several reports have of one meeting: a column for each report, a row for each speaker. */
final class SideBySide {

  /** How many statements of a speaker stand in a cell; the others are counted. */
  private static final int TOLD = 3;

  private final ImmutableListMultimap<String, Item> meetings;

  SideBySide(List<Item> items) {
    ImmutableListMultimap<String, Item> byYear =
        Multimaps.index(
            items.stream().filter(item -> item.coverage().summit().isPresent()).iterator(),
            SideBySide::meeting);
    ImmutableListMultimap.Builder<String, Item> byEdition = ImmutableListMultimap.builder();
    byYear
        .asMap()
        .forEach(
            (meeting, reports) ->
                reports.forEach(item -> byEdition.put(meeting + part(item, reports), item)));
    this.meetings = byEdition.build();
  }

  /** Reports of one series and year are about one meeting ... */
  private static String meeting(Item item) {
    Summit summit = item.coverage().summit().orElseThrow();
    String name = summit.series().orElse(summit.name()).toLowerCase(Locale.ROOT);
    return name + item.date().map(date -> " " + date.getYear()).orElse("");
  }

  /** ... unless they number it differently. */
  private static String part(Item item, Collection<Item> reports) {
    ImmutableSet<Integer> editions =
        reports.stream().flatMap(report -> edition(report).stream()).collect(toImmutableSet());
    return editions.size() < 2 ? "" : " " + edition(item).map(Ordinals::ordinal).orElse("");
  }

  private static Optional<Integer> edition(Item item) {
    return item.coverage().summit().flatMap(Summit::edition);
  }

  ImmutableList<Block> blocks() {
    ImmutableList<Block> compared =
        meetings.asMap().values().stream()
            .filter(reports -> reports.size() > 1)
            .flatMap(reports -> meeting(ImmutableList.copyOf(reports)).stream())
            .collect(toImmutableList());
    return Blocks.section(2, "One meeting, several reports", compared);
  }

  private static ImmutableList<Block> meeting(ImmutableList<Item> reports) {
    String[] titles =
        Stream.concat(Stream.of("Speaker"), reports.stream().map(Item::outlet))
            .toArray(String[]::new);
    Table table = Table.of(titles);
    for (String speaker : speakers(reports)) {
      Line[] cells =
          Stream.concat(
                  Stream.of(Line.of(name(speaker, reports))),
                  reports.stream().map(item -> Line.of(told(item, speaker))))
              .toArray(Line[]::new);
      table.row(cells);
    }
    String title = reports.get(0).occasion().meeting().map(Words::capitalized).orElse("Meeting");
    return Blocks.section(3, title, ImmutableList.of(table.block()));
  }

  /** Who speaks in a headline only has no row, for headlines are not told. */
  private static ImmutableSet<String> speakers(List<Item> reports) {
    return reports.stream()
        .flatMap(item -> item.coverage().statements().stream())
        .filter(said -> said.location() != Location.HEADLINE)
        .flatMap(said -> said.speaker().stream())
        .collect(toImmutableSet());
  }

  private static String name(String speaker, List<Item> reports) {
    return reports.stream()
        .filter(item -> !said(item, speaker).isEmpty())
        .findFirst()
        .map(item -> Words.capitalized(item.naming().introduction(speaker)))
        .orElse(speaker);
  }

  private static String told(Item item, String speaker) {
    ImmutableList<Statement> all = said(item, speaker);
    ImmutableList<Statement> few = Selection.of(all, TOLD);
    String sentences = few.stream().map(item::sentence).collect(joining(" "));
    int rest = all.size() - few.size();
    return rest == 0 ? sentences : sentences + " (" + rest + " more)";
  }

  private static ImmutableList<Statement> said(Item item, String speaker) {
    return item.coverage().statements().stream()
        .filter(said -> said.location() != Location.HEADLINE)
        .filter(said -> said.speaker().equals(Optional.of(speaker)))
        .collect(toImmutableList());
  }
}
