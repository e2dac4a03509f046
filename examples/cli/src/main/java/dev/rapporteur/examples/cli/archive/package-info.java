/**
 * Reads archives of any size: on all cores, in order, with what is in memory bounded, and able to
 * go on where an earlier run ended.
 */
@NullMarked
package dev.rapporteur.examples.cli.archive;

import org.jspecify.annotations.NullMarked;
