package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;

/** Takes what holds no word: {@code ▲▲▲ 2/3}. */
final class UnknownReader implements PieceReader {

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (piece.text().codePoints().anyMatch(Character::isLetter)) {
      return NOTHING;
    }
    Excerpt words = piece.excerpt(0, piece.length());
    draft.unknown(piece.all());
    draft.diagnose(
        Diagnostic.Code.UNKNOWN_BLOCK, "This line holds no words: " + words.text(), words.span());
    return draft.whole(Block.Kind.UNKNOWN, piece);
  }
}
