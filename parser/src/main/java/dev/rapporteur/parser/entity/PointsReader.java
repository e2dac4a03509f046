package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entity.PointDeclarations.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the enumerated points of a report: how many it declares, where each begins, and where it
 * ends.
 */
final class PointsReader {

  private final List<Page> pages;
  private final PointDeclarations declarations;
  private final ListEnd listEnd;

  PointsReader(Lexica lexica, List<Page> pages, PersonIndex people) {
    this.pages = pages;
    this.declarations = new PointDeclarations(new NameWords(lexica));
    this.listEnd = new ListEnd(pages, people);
  }

  /** The points, where any are declared or numbered. */
  Optional<Points> read() {
    List<PointMarker> markers = longest();
    Optional<Declaration> declaration =
        markers.isEmpty() || !markers.get(0).numbered()
            ? declarations.pointed(pages)
            : Optional.empty();
    if (declaration.isEmpty() && markers.size() > 1 && !markers.get(0).numbered()) {
      declaration = declarations.counted(pages, markers.get(0));
    }
    if (declaration.isEmpty() && markers.size() < 2) {
      declaration = declarations.announced(pages);
    }
    if (declaration.isEmpty() && markers.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Points(
            declaration.map(Declaration::count),
            declaration.map(Declaration::excerpt),
            points(counted(markers, declaration))));
  }

  /** After the last of the points that are declared, "Finally" opens no further one. */
  private static List<PointMarker> counted(
      List<PointMarker> markers, Optional<Declaration> declaration) {
    int before = markers.size() - 1;
    boolean surplus =
        declaration.filter(declared -> declared.count() == before).isPresent()
            && markers.get(before).ordinal() == 0;
    return surplus ? markers.subList(0, before) : markers;
  }

  /** Says so where fewer or more points are found than declared. */
  static Optional<Diagnostic> mismatch(Points points) {
    int found = points.points().size();
    return points
        .declared()
        .filter(declared -> declared != found)
        .map(
            declared ->
                new Diagnostic(
                    Diagnostic.Code.POINT_COUNT_MISMATCH,
                    "the report declares " + declared + " points, and " + found + " were found",
                    points.declaration().map(Excerpt::span)));
  }

  /** The longest run of markers that count from one; of two runs of one length, the first. */
  private List<PointMarker> longest() {
    List<PointMarker> markers =
        pages.stream().flatMap(page -> PointMarkers.in(page).stream()).toList();
    List<PointMarker> best = List.of();
    for (boolean numbered : new boolean[] {false, true}) {
      List<PointMarker> run = new ArrayList<>();
      for (PointMarker marker : markers) {
        if (marker.numbered() == numbered) {
          run = follow(run, marker);
          best = run.size() > best.size() ? run : best;
        }
      }
    }
    return best;
  }

  /** A marker goes on with the run if it has the next number; "First" opens a run of its own. */
  private static List<PointMarker> follow(List<PointMarker> run, PointMarker marker) {
    int next = run.size() + 1;
    if (marker.ordinal() == 1) {
      return new ArrayList<>(List.of(marker));
    }
    boolean last = marker.ordinal() == 0 && next > 2;
    boolean closed = next > 1 && run.get(run.size() - 1).ordinal() == 0;
    if (next > 1 && !closed && (last || marker.ordinal() == next)) {
      run.add(marker);
    }
    return run;
  }

  /** A point runs from its marker to the next one, the last to where the report leaves the list. */
  private ImmutableList<Point> points(List<PointMarker> markers) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (int i = 0; i < markers.size(); i++) {
      PointMarker marker = markers.get(i);
      int start = marker.excerpt().span().start();
      int end = i + 1 < markers.size() ? before(markers.get(i + 1)) : listEnd.after(markers);
      points.add(new Point(i + 1, marker.excerpt(), new Span(start, end)));
    }
    return points.build();
  }

  /** The end of the last token before a marker. */
  private int before(PointMarker marker) {
    if (marker.index() > 0) {
      return marker.page().end(marker.index() - 1);
    }
    Page page = pages.get(marker.page().number() - 1);
    return page.end(page.size() - 1);
  }
}
