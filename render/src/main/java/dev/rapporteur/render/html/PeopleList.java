package dev.rapporteur.render.html;

import dev.rapporteur.core.Person;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Roles;
import dev.rapporteur.render.wording.Words;
import org.jsoup.nodes.Element;

/** The people whom the report names, and where. */
final class PeopleList implements NotesSection {

  private final SummitCoverage coverage;

  PeopleList(SummitCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public String id() {
    return "people";
  }

  @Override
  public String title() {
    return "People";
  }

  @Override
  public int size() {
    return coverage.people().size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    for (int i = 0; i < coverage.people().size(); i++) {
      item(Parts.person(i), coverage.people().get(i), list);
    }
  }

  private static void item(String id, Person person, Element list) {
    String name = Words.tidy(person.name());
    Element item = list.appendElement("li").id(id).attr("data-part", id);
    item.appendElement("strong").text(name);
    String roles = Roles.of(person);
    if (!roles.isEmpty()) {
      item.appendText(" ");
      item.appendElement("span").addClass("office").text(roles);
    }
    item.appendElement("br");
    Links.mentions(person.mentions(), name, item);
  }
}
