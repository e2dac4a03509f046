package dev.rapporteur.render.html;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.render.digest.DigestDocument;
import dev.rapporteur.render.digest.Due;
import dev.rapporteur.render.tree.Forms;
import dev.rapporteur.render.wording.Days;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of a digest: its tree as HTML, and the commitments on a line of time. */
public final class DigestPage {

  private final DigestDocument digest;
  private final Days days;

  /** The page of this digest, its days written so. */
  public DigestPage(DigestDocument digest, Days days) {
    this.digest = digest;
    this.days = days;
  }

  /** The page as one file of HTML. */
  public String html() {
    Document page = Shell.page(digest.title());
    Element body = page.body();
    body.appendElement("a").addClass("skip").attr("href", "#digest").text("Skip to the digest");
    Element wide =
        body.appendElement("header").addClass("masthead").appendElement("div").addClass("wide");
    wide.appendElement("h1").text(digest.title());
    wide.appendElement("p").addClass("lead").text(digest.lead());
    Element nav = body.appendElement("nav").addClass("bar");
    Element main = body.appendElement("main").addClass("wide").addClass("digest").id("digest");
    main.append(Forms.html(digest.sections()));
    prepare(main, nav);
    timeline(main);
    return Shell.written(page);
  }

  /** Headings become targets, and what may be wider than the window scrolls by itself. */
  private static void prepare(Element main, Element nav) {
    nav.attr("aria-label", "Parts of this page");
    Element list = nav.appendElement("ul").addClass("wide");
    int n = 0;
    for (Element heading : main.select("> h2")) {
      String id = "part-" + ++n;
      heading.id(id);
      list.appendElement("li").appendElement("a").attr("href", "#" + id).text(heading.text());
    }
    n = 0;
    for (Element table : main.select("> table")) {
      Element region = new Element("div");
      table.replaceWith(region);
      region.appendChild(table);
      scrolling(region, "Table " + ++n);
      table.select("th").attr("scope", "col");
    }
  }

  /** A region that scrolls must be within reach of the keyboard. */
  private static void scrolling(Element region, String label) {
    region
        .addClass("scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", label);
  }

  private void timeline(Element main) {
    ImmutableList<Due> dues = digest.timeline();
    Element heading = main.selectFirst("> h2");
    if (dues.isEmpty() || heading == null) {
      return;
    }
    Element drawing = new Element("div");
    scrolling(drawing, "Timeline");
    new Timeline(dues, days).write(drawing);
    heading.after(drawing);
  }
}
