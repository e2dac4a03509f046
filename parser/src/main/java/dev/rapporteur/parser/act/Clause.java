package dev.rapporteur.parser.act;

import dev.rapporteur.parser.text.Range;

/**
 * A clause of a content.
 *
 * @param range all its tokens, a connecting "and" excluded if it shares the subject before it
 * @param subject the tokens of its subject, that of the clause before it where it has none of its
 *     own; may be empty
 * @param verb the index of its first finite verb or auxiliary; -1 where it has none
 * @param quoted whether it gives the speaker's own words, in quotation marks
 */
record Clause(Range range, Range subject, int verb, boolean quoted) {}
