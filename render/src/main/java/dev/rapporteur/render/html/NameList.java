package dev.rapporteur.render.html;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Words;
import java.util.List;
import org.jsoup.nodes.Element;

/** The bodies and documents that the report names, and where. */
final class NameList implements NotesSection {

  private final SummitCoverage coverage;

  NameList(SummitCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public String id() {
    return "names";
  }

  @Override
  public String title() {
    return "Bodies and documents";
  }

  @Override
  public int size() {
    return coverage.organizations().size() + coverage.documents().size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    for (int i = 0; i < coverage.organizations().size(); i++) {
      Organization body = coverage.organizations().get(i);
      String acronym = body.acronym().map(letters -> " (" + letters + ")").orElse("");
      item(Parts.organization(i), body.name() + acronym, body.mentions(), list);
    }
    for (int i = 0; i < coverage.documents().size(); i++) {
      item(
          Parts.document(i),
          coverage.documents().get(i).name(),
          coverage.documents().get(i).mentions(),
          list);
    }
  }

  private static void item(String id, String name, List<Excerpt> mentions, Element list) {
    Element item = list.appendElement("li").id(id).attr("data-part", id);
    item.appendText(Words.tidy(name) + " ");
    Links.mentions(mentions, Words.tidy(name), item);
  }
}
