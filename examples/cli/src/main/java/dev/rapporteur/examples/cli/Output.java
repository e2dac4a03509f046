package dev.rapporteur.examples.cli;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.cli.source.UnusableException;

/** Where coverages go. */
interface Output {

  void write(Input input, String text, SummitCoverage coverage) throws UnusableException;
}
