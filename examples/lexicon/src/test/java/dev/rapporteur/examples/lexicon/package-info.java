/** What the README shows is what the program prints. */
@NullMarked
package dev.rapporteur.examples.lexicon;

import org.jspecify.annotations.NullMarked;
