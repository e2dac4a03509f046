/** Holds what the parser reads against what careful readers annotated. */
@NullMarked
package dev.rapporteur.examples.evaluation;

import org.jspecify.annotations.NullMarked;
