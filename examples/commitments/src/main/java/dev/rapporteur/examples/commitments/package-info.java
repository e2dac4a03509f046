/** Who committed to what by when: a table over many reports. */
@NullMarked
package dev.rapporteur.examples.commitments;

import org.jspecify.annotations.NullMarked;
