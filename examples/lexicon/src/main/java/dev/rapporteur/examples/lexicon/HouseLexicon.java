package dev.rapporteur.examples.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.parser.Lexicon;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.entry.Cue;
import java.util.Optional;

/** Reads one report twice: as the library comes, and with a house's own words. */
public final class HouseLexicon {

  private static final String REPORT =
      """
      ATOLL TOWN, Aug. 5 (RFW) - The Mayors' Lagoon Forum met here on Wednesday.

      Mayor Sina Waqa mooted a levy on every cruise ship that enters the lagoon.
      """;

  private HouseLexicon() {}

  /** Needs no arguments. */
  public static void main(String[] args) {
    print("As it comes", CoverageParser.standard());
    print("With the house's words", CoverageParser.builder().lexicon(ofTheHouse()).build());
  }

  /** The standard lexicon with an agency, a body, a cue verb and a theme of one's own. */
  static Lexicon ofTheHouse() {
    Agency reefwire = new Agency(Agency.Kind.WIRE, "Reefwire", ImmutableList.of("RFW"));
    Body forum =
        new Body("Mayors' Lagoon Forum", ImmutableList.of("MLF"), Optional.of("Lagoon Forum"));
    Cue moot =
        new Cue(
            "moot",
            ImmutableList.of(),
            ImmutableSet.of(Cue.Frame.NOUN),
            Cue.Force.PROPOSAL,
            Optional.empty());
    return Lexicon.standard()
        .withAgency(reefwire)
        .withBody(forum)
        .withCue(moot)
        .withTheme("lagoons", "lagoon");
  }

  private static void print(String title, CoverageParser parser) {
    SummitCoverage coverage = parser.parse(REPORT);
    System.out.println(title);
    System.out.println("  agency: " + coverage.report().agency().orElse("?"));
    for (Organization body : coverage.organizations()) {
      System.out.println("  body: " + body.name());
    }
    for (Statement said : coverage.statements()) {
      String act = said.acts().get(0).getClass().getSimpleName();
      System.out.println("  " + act + " on " + said.themes() + ": " + said.content().get(0).text());
    }
  }
}
