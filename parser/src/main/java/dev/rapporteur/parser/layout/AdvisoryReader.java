package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.PublicationTerms;
import dev.rapporteur.parser.lexicon.PublicationTerms.Kind;

/** Reads notes to editors: {@code (ATTN: RECASTS lead; ADDS photo)}. */
final class AdvisoryReader implements PieceReader {

  private final PublicationTerms terms;

  AdvisoryReader(PublicationTerms terms) {
    this.terms = terms;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    boolean advisory = !draft.inBody() && terms.at(Kind.ADVISORY, piece.text(), 0).isPresent();
    return advisory ? draft.whole(Block.Kind.ADVISORY, piece) : NOTHING;
  }
}
