package dev.rapporteur.examples.quickstart;

import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.seeds.Seeds;

/** Prints who committed themselves to what. The README shows these lines, and what they print. */
public final class Quickstart {

  private Quickstart() {}

  /** Needs no arguments. */
  public static void main(String[] args) {
    SummitCoverage coverage = CoverageParser.standard().parse(Seeds.named("s07_brics_tass").text());
    for (Statement said : coverage.statements()) {
      if (said.acts().stream().anyMatch(SpeechAct.Commitment.class::isInstance)) {
        System.out.println(said.speaker().orElse("?") + ": " + said.content().get(0).text());
      }
    }
  }
}
