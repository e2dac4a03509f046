/** One meeting, as several outlets have it. */
@NullMarked
package dev.rapporteur.examples.outlets;

import org.jspecify.annotations.NullMarked;
