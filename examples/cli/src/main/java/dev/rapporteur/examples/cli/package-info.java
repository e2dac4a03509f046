/** The command line: reports in, summaries out. */
@NullMarked
package dev.rapporteur.examples.cli;

import org.jspecify.annotations.NullMarked;
