/** How fast reports are read and rendered, beside other tools on the same texts. */
@NullMarked
package dev.rapporteur.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
