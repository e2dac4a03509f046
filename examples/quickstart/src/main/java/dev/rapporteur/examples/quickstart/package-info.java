/** A report in, what it says out. */
@NullMarked
package dev.rapporteur.examples.quickstart;

import org.jspecify.annotations.NullMarked;
