/**
 * A report's text as tokens with word classes, sentences and quotations, each with its place.
 *
 * <p>Each {@link dev.rapporteur.parser.text.Word} of a report is looked up in the lexicon once, and
 * the stages above ask its {@link dev.rapporteur.parser.lexicon.LexicalEntry} instead of the
 * lexicon. Nothing here knows about summits or attribution.
 */
@NullMarked
package dev.rapporteur.parser.text;

import org.jspecify.annotations.NullMarked;
