/** The words that the parser knows, as data that a user may extend. */
@BuilderStyle
@NullMarked
package dev.rapporteur.parser.lexicon;

import org.jspecify.annotations.NullMarked;
