/** The nouns: what a report says, as immutable records that are tied to its text. */
@BuilderStyle
@NullMarked
package dev.rapporteur.core;

import org.jspecify.annotations.NullMarked;
