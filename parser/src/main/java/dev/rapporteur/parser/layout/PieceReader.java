package dev.rapporteur.parser.layout;

/**
 * Knows one kind of layout, such as by-lines. It takes a piece, or its beginning, and notes in the
 * draft what it says; or it leaves the piece to the next reader.
 */
interface PieceReader {

  /** The result of a reader that leaves a piece to the next. */
  int NOTHING = 0;

  /**
   * Reads {@code piece}, which is not empty.
   *
   * @return how many of its characters were taken, from the first on
   */
  int read(Piece piece, Setting setting, Draft draft);
}
