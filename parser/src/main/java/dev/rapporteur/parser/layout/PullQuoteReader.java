package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;

/**
 * Reads words of the text that are repeated beside it: {@code "We have one river." Tevita Naulivou,
 * Chair of the Forum}.
 */
final class PullQuoteReader implements PieceReader {

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    return draft.inBody() && setting.quotes().repeats(piece.text())
        ? draft.whole(Block.Kind.PULL_QUOTE, piece)
        : NOTHING;
  }
}
