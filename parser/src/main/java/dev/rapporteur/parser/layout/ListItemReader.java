package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;

/**
 * Reads items of lists with their markers: {@code (a) to share data;}, {@code - opening a
 * warehouse;}.
 */
final class ListItemReader implements PieceReader {

  private final TrailerReader trailers;

  ListItemReader(TrailerReader trailers) {
    this.trailers = trailers;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (!Marker.opensItem(piece.text()) || HeadingReader.betweenDashes(piece.text())) {
      return NOTHING;
    }
    draft.body(piece);
    return trailers.readWithEndMark(Block.Kind.LIST_ITEM, piece, draft);
  }
}
