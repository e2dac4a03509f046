package dev.rapporteur.render.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.rapporteur.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks may overlap and lie in each other, elements may not: so the report is cut wherever a mark
 * begins or ends. In "[he said [it is late]]" the first piece lies under one mark and the second
 * under two.
 */
final class Segments {

  private static final Comparator<Mark> SHORTEST_FIRST =
      Comparator.comparing((Mark mark) -> mark.span().length()).thenComparing(Mark::span);

  private final ImmutableList<Segment> segments;

  private Segments(ImmutableList<Segment> segments) {
    this.segments = segments;
  }

  /** The pieces between the ends of the marks, also cut at these places. */
  static Segments of(List<Mark> marks, Stream<Integer> cuts) {
    ImmutableList<Mark> sorted =
        marks.stream()
            .filter(mark -> mark.span().length() > 0)
            .sorted(Comparator.comparing(Mark::span))
            .collect(toImmutableList());
    ImmutableSortedSet<Integer> bounds =
        Stream.concat(cuts, sorted.stream().flatMap(mark -> ends(mark.span())))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return new Segments(swept(sorted, bounds.asList()));
  }

  private static Stream<Integer> ends(Span span) {
    return Stream.of(span.start(), span.end());
  }

  private static ImmutableList<Segment> swept(List<Mark> sorted, List<Integer> bounds) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int start = bounds.get(i);
      open.removeIf(mark -> mark.span().end() <= start);
      while (next < sorted.size() && sorted.get(next).span().start() == start) {
        open.add(sorted.get(next++));
      }
      segments.add(
          new Segment(
              new Span(start, bounds.get(i + 1)),
              ImmutableList.sortedCopyOf(SHORTEST_FIRST, open)));
    }
    return segments.build();
  }

  /** The pieces of a stretch at whose ends the text has been cut. */
  ImmutableList<Segment> in(Span stretch) {
    return segments.subList(from(stretch.start()), from(stretch.end()));
  }

  /** The index of the first segment that starts at {@code offset} or later. */
  private int from(int offset) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
