package dev.rapporteur.render.html;

import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Words;
import org.jsoup.nodes.Element;

/** Which text a page was made of, and what it is worth. */
final class Footer {

  private Footer() {}

  static void write(SummitCoverage coverage, Element footer) {
    Element wide = footer.appendElement("div").addClass("wide");
    wide.appendElement("p")
        .text(
            "What stands beside the report was read from it by rules, and says what the report"
                + " says: not whether it is true.");
    SourceRef source = coverage.source();
    String id = Words.tidy(source.id());
    Element text = wide.appendElement("p");
    text.appendText("Text: " + (id.isEmpty() ? "" : id + ", "));
    text.appendText(source.length() + " UTF-16 code units, SHA-256 ");
    text.appendElement("code").text(source.sha256());
  }
}
