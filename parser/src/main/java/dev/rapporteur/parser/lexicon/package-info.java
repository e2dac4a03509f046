/** The words that the parser knows, as data, and how they are looked up. */
@BuilderStyle
@NullMarked
package dev.rapporteur.parser.lexicon;

import org.jspecify.annotations.NullMarked;
