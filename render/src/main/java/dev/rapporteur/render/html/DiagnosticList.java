package dev.rapporteur.render.html;

import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Words;
import org.jsoup.nodes.Element;

/** What is doubtful in the report. */
final class DiagnosticList implements NotesSection {

  private final SummitCoverage coverage;

  DiagnosticList(SummitCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public String id() {
    return "doubts";
  }

  @Override
  public String title() {
    return "Doubts";
  }

  @Override
  public int size() {
    return coverage.diagnostics().size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    for (Diagnostic found : coverage.diagnostics()) {
      Element item = list.appendElement("li");
      item.appendText(Words.tidy(found.message()) + " ");
      found.span().ifPresent(span -> Links.place(span, Words.tidy(found.message()), item));
    }
  }
}
