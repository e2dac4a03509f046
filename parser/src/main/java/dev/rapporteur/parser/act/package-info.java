/**
 * What a speaker does by saying something: asserts, reports an achievement, commits, calls,
 * proposes, takes a position.
 *
 * <p>A content is divided into its clauses; cue, modal, grammatical subject and tense decide
 * together.
 */
@NullMarked
package dev.rapporteur.parser.act;

import org.jspecify.annotations.NullMarked;
