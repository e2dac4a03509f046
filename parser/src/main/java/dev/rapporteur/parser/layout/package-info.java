/**
 * How the text of a report is laid out: from characters to lines, from lines to pieces, from pieces
 * to blocks and the facts that they state.
 *
 * <p>{@link dev.rapporteur.parser.layout.LayoutReader} cuts the text into {@link
 * dev.rapporteur.parser.layout.Piece pieces} and offers each to one {@link
 * dev.rapporteur.parser.layout.PieceReader} after the other, until one takes it and notes what it
 * says in the {@link dev.rapporteur.parser.layout.Draft}.
 */
@NullMarked
package dev.rapporteur.parser.layout;

import org.jspecify.annotations.NullMarked;
