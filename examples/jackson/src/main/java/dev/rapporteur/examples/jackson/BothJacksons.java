package dev.rapporteur.examples.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.seeds.Seeds;

/** Writes records with one Jackson, and reads them with the other. */
public final class BothJacksons {

  private BothJacksons() {}

  /** Needs no arguments. */
  public static void main(String[] args) throws JsonProcessingException {
    SummitCoverage coverage = CoverageParser.standard().parse(Seeds.named("s07_brics_tass").text());
    WithJackson2 two = new WithJackson2();
    WithJackson3 three = new WithJackson3();
    System.out.println("2 writes, 3 reads: " + three.read(two.write(coverage)).equals(coverage));
    System.out.println("3 writes, 2 reads: " + two.read(three.write(coverage)).equals(coverage));
  }
}
