/** The entries that a user adds to the words that the parser knows. */
@NullMarked
package dev.rapporteur.parser.entry;

import org.jspecify.annotations.NullMarked;
