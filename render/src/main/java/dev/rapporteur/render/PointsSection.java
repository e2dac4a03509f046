package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Ordinals;
import dev.rapporteur.render.wording.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;

/**
 * The points, each with the statements that stand under it: its first as its head, the others
 * below.
 */
final class PointsSection implements Section {

  /** CommonMark: "An ordered list marker is a sequence of 1-9 arabic digits". */
  private static final int GREATEST_MARKER = 999_999_999;

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    ImmutableSortedSet<Integer> ordinals = ordinals(summary.coverage());
    return ordinals.isEmpty()
        ? ImmutableList.of()
        : Blocks.section(
            summary.level(),
            title(summary, ordinals.size()),
            ImmutableList.of(list(summary, ordinals)));
  }

  private static ImmutableSortedSet<Integer> ordinals(SummitCoverage coverage) {
    return Stream.concat(
            coverage.points().stream()
                .flatMap(found -> found.points().stream())
                .map(Point::ordinal),
            coverage.statements().stream().flatMap(statement -> statement.point().stream()))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static String title(Summary summary, int found) {
    String noun = found == 1 ? " point" : " points";
    String title = Words.capitalized(Ordinals.cardinal(found)) + noun;
    return summary
        .coverage()
        .points()
        .flatMap(Points::declared)
        .filter(declared -> declared != found)
        .map(declared -> title + " (" + Ordinals.cardinal(declared) + " announced)")
        .orElse(title);
  }

  /** A list counts by itself, so it can only show ordinals without a gap. */
  private static Block list(Summary summary, ImmutableSortedSet<Integer> ordinals) {
    int first = ordinals.first();
    int last = ordinals.last();
    boolean counts = last - first == ordinals.size() - 1 && last <= GREATEST_MARKER;
    ImmutableListMultimap<Optional<Integer>, Statement> said =
        Multimaps.index(summary.statements(), Statement::point);
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    for (int ordinal : ordinals) {
      Line head = counts ? new Line() : new Line().strong("Point " + ordinal + ":");
      ImmutableList<Statement> statements = said.get(Optional.of(ordinal));
      items.add(
          statements.isEmpty()
              ? Blocks.item(unread(summary, head, ordinal))
              : item(summary, head, statements));
    }
    return counts ? Blocks.numbered(first, items.build()) : Blocks.bullets(items.build());
  }

  private static ListItem item(Summary summary, Line head, ImmutableList<Statement> statements) {
    ListItem item = Blocks.item(summary.line(head, statements.get(0), summary.introduced()));
    ImmutableList<ListItem> rest =
        statements.stream()
            .skip(1)
            .map(said -> Blocks.item(summary.line(new Line(), said, summary.introduced())))
            .collect(toImmutableList());
    if (!rest.isEmpty()) {
      item.appendChild(Blocks.bullets(rest));
    }
    return item;
  }

  /** Under a point may stand what the report tells itself, or what the summary has no room for. */
  private static Line unread(Summary summary, Line head, int ordinal) {
    Optional<Point> point =
        summary.coverage().points().stream()
            .flatMap(found -> found.points().stream())
            .filter(candidate -> candidate.ordinal() == ordinal)
            .findFirst();
    ImmutableList<Excerpt> background =
        point.map(found -> background(summary.coverage(), found)).orElse(ImmutableList.of());
    if (isSaid(summary.coverage(), ordinal)) {
      return head.text("Left out here.");
    }
    if (background.isEmpty()) {
      Line line = head.text("Nobody is quoted under this point.");
      return point.map(found -> line.at(found.marker().span())).orElse(line);
    }
    background.forEach(told -> head.text(unmarked(told, point.orElseThrow())));
    return head.emphasis("(background)").at(background.get(0).span());
  }

  /** The list has the point's number already: "Second, the dam is old" is "The dam is old". */
  private static String unmarked(Excerpt told, Point point) {
    String marker = point.marker().text();
    return told.text().startsWith(marker)
        ? Words.capitalized(told.text().substring(marker.length()).strip())
        : told.text();
  }

  private static boolean isSaid(SummitCoverage coverage, int ordinal) {
    return coverage.statements().stream()
        .anyMatch(statement -> statement.point().equals(Optional.of(ordinal)));
  }

  private static ImmutableList<Excerpt> background(SummitCoverage coverage, Point point) {
    return coverage.remainder().stream()
        .filter(left -> point.extent().contains(left.span()))
        .collect(toImmutableList());
  }
}
