package dev.rapporteur.render.html;

import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Encounters;
import dev.rapporteur.render.wording.Naming;
import org.jsoup.nodes.Element;

/** Talks, calls and visits, and where the report tells of them. */
final class MeetingList implements NotesSection {

  private final SummitCoverage coverage;
  private final Encounters encounters;

  MeetingList(SummitCoverage coverage, Days days) {
    this.coverage = coverage;
    this.encounters = new Encounters(Naming.of(coverage), days);
  }

  @Override
  public String id() {
    return "meetings";
  }

  @Override
  public String title() {
    return "Meetings";
  }

  @Override
  public int size() {
    return coverage.meetings().size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    for (int i = 0; i < coverage.meetings().size(); i++) {
      item(Parts.meeting(i), coverage.meetings().get(i), list);
    }
  }

  private void item(String id, Meeting met, Element list) {
    String words = encounters.line(met);
    Element item = list.appendElement("li").id(id).attr("data-part", id);
    item.appendText(words + " ");
    if (Encounters.isHearsay(met, coverage)) {
      item.appendElement("span").addClass("office").text(Encounters.HEARSAY + " ");
    }
    Links.place(met.text().span(), words, item);
  }
}
