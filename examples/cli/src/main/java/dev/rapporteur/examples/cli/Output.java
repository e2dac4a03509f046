package dev.rapporteur.examples.cli;

import dev.rapporteur.core.SummitCoverage;

/** Where coverages go. */
interface Output {

  void write(Input input, String text, SummitCoverage coverage) throws UnusableException;
}
