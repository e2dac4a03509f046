/**
 * A report's text as tokens with word classes, sentences and quotations, each with its place.
 *
 * <p>Nothing here knows about summits or attribution.
 */
@NullMarked
package dev.rapporteur.parser.text;

import org.jspecify.annotations.NullMarked;
