/** What the README shows is what happens. */
@NullMarked
package dev.rapporteur.examples.quickstart;

import org.jspecify.annotations.NullMarked;
