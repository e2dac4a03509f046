package dev.rapporteur.render.html;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Lead;
import dev.rapporteur.render.wording.Naming;
import dev.rapporteur.render.wording.Occasion;
import dev.rapporteur.render.wording.Speakers;
import dev.rapporteur.render.wording.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of one report: its text, and beside it what was read from it. */
public final class CoveragePage {

  /** How many speakers the lead introduces. */
  private static final int INTRODUCED = 3;

  private final SummitCoverage coverage;
  private final String text;
  private final Days days;

  /** The page of a coverage that was read from this text, its days written so. */
  public CoveragePage(SummitCoverage coverage, String text, Days days) {
    this.coverage = coverage;
    this.text = text;
    this.days = days;
  }

  /** The page as one file of HTML. */
  public String html() {
    Document page = Shell.page(Words.tidy(Lead.title(coverage)));
    ReportColumn report = new ReportColumn(coverage, text);
    Notes notes = new Notes(coverage, days);
    Element body = page.body();
    body.appendElement("a").addClass("skip").attr("href", "#report").text("Skip to the report");
    masthead(report, body.appendElement("header").addClass("masthead"));
    notes.writeContents(body.appendElement("nav").addClass("bar"));
    columns(report, notes, body.appendElement("main"));
    Footer.write(coverage, body.appendElement("footer").addClass("foot"));
    return Shell.withScript(page);
  }

  private void masthead(ReportColumn report, Element header) {
    Element wide = header.appendElement("div").addClass("wide");
    String kicker = kicker();
    if (!kicker.isEmpty()) {
      wide.appendElement("p").addClass("kicker").text(kicker);
    }
    Element heading = wide.appendElement("h1");
    if (report.hasHeadline()) {
      report.writeHeadline(heading);
    } else {
      heading.text(Words.tidy(Lead.title(coverage)));
    }
    wide.appendElement("p").addClass("lead").text(lead());
  }

  /** {@code Reuters · Belem, Brazil · 18 November 2025}. */
  private String kicker() {
    Occasion occasion = Occasion.of(coverage, days);
    return Stream.of(coverage.report().agency().map(Words::tidy), occasion.place(), occasion.day())
        .flatMap(Optional::stream)
        .collect(joining(" · "));
  }

  private String lead() {
    Lead lead = new Lead(coverage, Naming.of(coverage), days);
    return coverage.speeches().stream()
        .filter(speech -> speech.speaker().isPresent())
        .findFirst()
        .map(lead::ofSpeech)
        .orElseGet(
            () -> lead.ofReport(Speakers.of(coverage.statements(), coverage.people()), INTRODUCED));
  }

  private static void columns(ReportColumn report, Notes notes, Element main) {
    main.addClass("wide").addClass("columns");
    report.writeBody(
        main.appendElement("article")
            .addClass("report")
            .id("report")
            .attr("aria-label", "The report"));
    notes.write(
        main.appendElement("div")
            .addClass("notes")
            .attr("role", "region")
            .attr("aria-label", "What it says"));
  }
}
