package com.example.newsroom;

import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;

/** What an editor gets of a report. */
public final class Briefing {

  private final CoverageParser parser;
  private final MarkdownRenderer markdown = MarkdownRenderer.standard();
  private final JsonRenderer json = JsonRenderer.pretty();

  /** With a parser that may know the house's own words. */
  public Briefing(CoverageParser parser) {
    this.parser = parser;
  }

  /** The records of a report. */
  public SummitCoverage coverage(String report) {
    return parser.parse(report);
  }

  /** The summary to read. */
  public String summary(SummitCoverage coverage) {
    return markdown.render(coverage);
  }

  /** The records to keep. */
  public String archived(SummitCoverage coverage) {
    return json.render(coverage);
  }

  /** How many commitments to follow up. */
  public long commitments(SummitCoverage coverage) {
    return coverage.statements().stream()
        .flatMap(said -> said.acts().stream())
        .filter(SpeechAct.Commitment.class::isInstance)
        .count();
  }
}
