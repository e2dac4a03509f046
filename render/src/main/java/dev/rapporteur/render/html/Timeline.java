package dev.rapporteur.render.html;

import dev.rapporteur.render.digest.Due;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Commitments on a line of time, as a drawing in the page: each runs from the day of its report to
 * the day when it is due. The table below it tells the same in words.
 */
final class Timeline {

  private static final int WIDTH = 960;
  private static final int ROW = 46;
  private static final int TOP = 34;
  private static final int LABEL = 125;

  /** So that no more than a dozen years are named. */
  private static final int YEARS = 12;

  private final List<Due> dues;
  private final Days days;
  private final LocalDate first;
  private final LocalDate last;

  Timeline(List<Due> dues, Days days) {
    this.dues = dues;
    this.days = days;
    this.first =
        dues.stream()
            .map(due -> start(due))
            .min(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH)
            .withDayOfYear(1);
    this.last =
        dues.stream()
            .map(Due::due)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH)
            .withDayOfYear(1)
            .plusYears(1);
  }

  private static LocalDate start(Due due) {
    return due.said().filter(said -> said.isBefore(due.due())).orElse(due.due());
  }

  void write(Element parent) {
    int height = TOP + ROW * dues.size() + 8;
    Element svg =
        parent
            .appendElement("svg")
            .addClass("timeline")
            .attr("viewBox", "0 0 " + WIDTH + " " + height)
            .attr("role", "img")
            .attr("aria-labelledby", "timeline-title");
    svg.appendElement("title")
        .id("timeline-title")
        .text("When the commitments are due; the table below tells the same.");
    years(svg, height);
    for (int i = 0; i < dues.size(); i++) {
      row(dues.get(i), TOP + ROW * i, svg);
    }
  }

  private void years(Element svg, int height) {
    int step = 1 + (last.getYear() - first.getYear()) / YEARS;
    for (int year = first.getYear(); year <= last.getYear(); year += step) {
      long x = x(first.withYear(year));
      line(svg, "grid", x, 22, x, height);
      boolean atEnd = x > WIDTH - 40;
      svg.appendElement("text")
          .addClass("year")
          .attr("x", Long.toString(atEnd ? x - 4 : x + 4))
          .attr("y", "16")
          .attr("text-anchor", atEnd ? "end" : "start")
          .text(Integer.toString(year));
    }
  }

  private void row(Due due, int top, Element svg) {
    svg.appendElement("text").attr("x", "4").attr("y", Integer.toString(top + 14)).text(label(due));
    long start = x(start(due));
    long end = x(due.due());
    int y = top + 28;
    line(svg, "span", start, y, end, y);
    circle(svg, "said", start, y);
    circle(svg, "due", end, y);
  }

  /** {@code 31 December 2028, European Union: recognise the degrees}, cut where it is long. */
  private String label(Due due) {
    String label = days.day(due.due()) + " · " + due.who() + ": " + due.what();
    String tidy = Words.tidy(label);
    return tidy.codePointCount(0, tidy.length()) <= LABEL
        ? tidy
        : tidy.substring(0, tidy.offsetByCodePoints(0, LABEL - 1)).stripTrailing() + "…";
  }

  private long x(LocalDate day) {
    long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return 6 + (WIDTH - 12) * ChronoUnit.DAYS.between(first, day) / whole;
  }

  private static void line(Element svg, String kind, long x1, int y1, long x2, int y2) {
    svg.appendElement("line")
        .addClass(kind)
        .attr("x1", Long.toString(x1))
        .attr("y1", Integer.toString(y1))
        .attr("x2", Long.toString(x2))
        .attr("y2", Integer.toString(y2));
  }

  private static void circle(Element svg, String kind, long x, int y) {
    svg.appendElement("circle")
        .addClass(kind)
        .attr("cx", Long.toString(x))
        .attr("cy", Integer.toString(y))
        .attr("r", "5");
  }
}
