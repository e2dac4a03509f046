package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;

/**
 * Takes whatever stands under "Related stories" and the like: nothing there belongs to the report.
 */
final class ClosedReader implements PieceReader {

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    return draft.isClosed() ? draft.whole(Block.Kind.TRAILER, piece) : NOTHING;
  }
}
