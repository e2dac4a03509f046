/** A house's own words. */
@NullMarked
package dev.rapporteur.examples.lexicon;

import org.jspecify.annotations.NullMarked;
