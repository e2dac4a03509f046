package dev.rapporteur.render.html;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import java.util.List;
import org.jsoup.nodes.Element;

/** Links from the notes into the report. */
final class Links {

  /** Who is named more often has the first mentions linked, and the others counted. */
  private static final int MENTIONS = 8;

  private Links() {}

  /** {@code in the report}, said aloud with what it is that stands there. */
  static void place(Span span, String what, Element parent) {
    parent
        .appendElement("a")
        .attr("href", "#" + Parts.place(span))
        .attr("aria-label", "In the report: " + what)
        .text("in the report");
  }

  /** {@code named 1 2 3}. */
  static void mentions(List<Excerpt> mentions, String name, Element parent) {
    Element where = parent.appendElement("span").addClass("where");
    int linked = Math.min(MENTIONS, mentions.size());
    where.appendElement("span").addClass("office").text("named");
    for (int i = 0; i < linked; i++) {
      where
          .appendElement("a")
          .attr("href", "#" + Parts.place(mentions.get(i).span()))
          .attr("aria-label", "Mention " + (i + 1) + " of " + name)
          .text(Integer.toString(i + 1));
    }
    if (mentions.size() > linked) {
      where
          .appendElement("span")
          .addClass("office")
          .text("and " + (mentions.size() - linked) + " more times");
    }
  }
}
