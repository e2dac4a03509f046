/** An archive of reports, read on Apache Spark into tables of what they say. */
@NullMarked
package dev.rapporteur.examples.spark;

import org.jspecify.annotations.NullMarked;
