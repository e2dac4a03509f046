package dev.rapporteur.examples.cli;

import dev.rapporteur.core.SummitCoverage;

/** Where coverages go. */
interface Output {

  void write(Input input, SummitCoverage coverage) throws UnusableException;
}
