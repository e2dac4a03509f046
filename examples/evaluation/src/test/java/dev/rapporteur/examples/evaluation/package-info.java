/** How the figures are reckoned, and how high they stand. */
@NullMarked
package dev.rapporteur.examples.evaluation;

import org.jspecify.annotations.NullMarked;
