package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;

/** Takes what no other reader knows: the text of the report. */
final class ParagraphReader implements PieceReader {

  private final TrailerReader trailers;
  private final DateReader dates;

  ParagraphReader(TrailerReader trailers, DateReader dates) {
    this.trailers = trailers;
    this.dates = dates;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    draft.body(piece);
    for (DateMention date : dates.all(piece.text())) {
      DateChecks.check(date, piece, draft);
      date.date().ifPresent(draft::bodyDate);
    }
    return trailers.readWithEndMark(Block.Kind.PARAGRAPH, piece, draft);
  }
}
