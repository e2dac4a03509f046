/** What the command line does, as those who call it see it. */
@NullMarked
package dev.rapporteur.examples.cli;

import org.jspecify.annotations.NullMarked;
