package dev.rapporteur.render.html;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Days;
import org.jsoup.nodes.Element;

/** What was read from the report, section by section, and the contents of the page. */
final class Notes {

  private final ImmutableList<NotesSection> sections;

  Notes(SummitCoverage coverage, Days days) {
    this.sections =
        ImmutableList.of(
            new StatementCards(coverage, days),
            new CommitmentList(coverage, days),
            new MeetingList(coverage, days),
            new PeopleList(coverage),
            new PhotoList(coverage),
            new NameList(coverage),
            new DateList(coverage, days),
            new DiagnosticList(coverage));
  }

  /** Links to the report and to each section, with how much is in it. */
  void writeContents(Element nav) {
    nav.attr("aria-label", "Parts of this page");
    Element list = nav.appendElement("ul").addClass("wide");
    list.appendElement("li").appendElement("a").attr("href", "#report").text("Report");
    for (NotesSection section : sections) {
      if (section.size() > 0) {
        Element link = list.appendElement("li").appendElement("a").attr("href", "#" + section.id());
        link.appendText(section.title() + " ");
        link.appendElement("span").addClass("count").text(Integer.toString(section.size()));
      }
    }
  }

  void write(Element notes) {
    for (NotesSection section : sections) {
      if (section.size() > 0) {
        Element element = notes.appendElement("section").attr("aria-labelledby", section.id());
        element.appendElement("h2").id(section.id()).text(section.title());
        section.write(element);
      }
    }
  }
}
