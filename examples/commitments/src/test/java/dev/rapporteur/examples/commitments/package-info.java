/** Tests of the tracker. */
@NullMarked
package dev.rapporteur.examples.commitments;

import org.jspecify.annotations.NullMarked;
