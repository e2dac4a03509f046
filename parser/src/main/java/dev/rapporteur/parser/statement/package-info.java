/**
 * Who is said to have said what: attributions with source, cue, addressee and content, as stretches
 * of tokens.
 *
 * <p>A sentence is read for an attribution that stands behind or inside its content ("..., he
 * said"), then for one that stands before it ("he said that ..."), then for what carries on from
 * there ("..., adding that ...").
 */
@NullMarked
package dev.rapporteur.parser.statement;

import org.jspecify.annotations.NullMarked;
