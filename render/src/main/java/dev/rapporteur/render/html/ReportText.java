package dev.rapporteur.render.html;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.ActKind;
import dev.rapporteur.render.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes stretches of the report, with its marks, into elements. */
final class ReportText {

  /** White space is shown as it is. */
  private static final CharMatcher UNPRINTABLE =
      Words.UNPRINTABLE.and(CharMatcher.noneOf("\t\n\r"));

  private final String text;
  private final List<Statement> statements;
  private final Segments segments;
  private final ImmutableSetMultimap<Integer, Integer> ends;
  private final ImmutableSetMultimap<Integer, Span> places;
  private final Set<Span> placed = new HashSet<>();

  ReportText(SummitCoverage coverage, String text, List<Block> blocks) {
    Parts parts = new Parts(coverage);
    this.text = text;
    this.statements = coverage.statements();
    this.ends = parts.ends();
    this.places = parts.places();
    Stream<Integer> cuts =
        Stream.of(
                blocks.stream().flatMap(block -> ends(block.span())),
                ends.keySet().stream(),
                places.keySet().stream())
            .flatMap(offsets -> offsets);
    this.segments = Segments.of(parts.marks(), cuts);
  }

  private static Stream<Integer> ends(Span span) {
    return Stream.of(span.start(), span.end());
  }

  /** Appends a stretch, marks, numbers of statements and targets of links included. */
  void write(Span stretch, Element parent) {
    for (Segment segment : segments.in(stretch)) {
      places.get(segment.span().start()).forEach(place -> target(place, parent));
      piece(segment, parent);
      ends.get(segment.span().end()).forEach(index -> number(index, parent));
    }
  }

  /** An id may stand once only. */
  private void target(Span place, Element parent) {
    if (placed.add(place)) {
      parent.appendElement("span").id(Parts.place(place));
    }
  }

  private void piece(Segment segment, Element parent) {
    String words = UNPRINTABLE.replaceFrom(segment.span().in(text), '\uFFFD');
    ImmutableList<Mark> marks = segment.marks();
    if (marks.isEmpty()) {
      parent.appendText(words);
      return;
    }
    ImmutableList<String> acts =
        marks.stream()
            .flatMap(mark -> mark.act().stream())
            .collect(ImmutableList.toImmutableList());
    Element piece = parent.appendElement(acts.isEmpty() ? "span" : "mark");
    acts.stream().limit(1).forEach(piece::addClass);
    if (acts.size() > 1) {
      piece.addClass("nested");
    }
    piece.attr("data-part", marks.stream().map(Mark::part).distinct().collect(joining(" ")));
    piece.appendText(words);
  }

  private void number(int index, Element parent) {
    String id = Parts.statement(index);
    parent
        .appendElement("a")
        .addClass("ref")
        .id("r" + id)
        .attr("href", "#" + id)
        .attr("data-part", id)
        .attr(
            "aria-label",
            "Statement " + (index + 1) + ", " + ActKind.foremost(statements.get(index)).noun())
        .text(Integer.toString(index + 1));
  }
}
