/** Which texts are measured. */
@NullMarked
package dev.rapporteur.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
