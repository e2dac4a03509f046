/** A folder of reports in, what they say together out. */
@NullMarked
package dev.rapporteur.examples.digest;

import org.jspecify.annotations.NullMarked;
