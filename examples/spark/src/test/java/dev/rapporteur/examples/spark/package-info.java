/** Tests of the example on Spark. */
@NullMarked
package dev.rapporteur.examples.spark;

import org.jspecify.annotations.NullMarked;
