package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Credit;
import java.util.Optional;

/**
 * A credit, and what it names.
 *
 * @param start where it begins in the piece, brackets included
 * @param end where it ends
 * @param agency the agency
 * @param photographer the photographer
 * @param form how far its form alone shows that it is a credit
 */
record CreditParts(
    int start, int end, Optional<String> agency, Optional<String> photographer, Form form) {

  /** How far the form of words shows that they are a credit. */
  enum Form {
    /** A label, or an agency and a name: {@code (Photo by Ana Ruiz)}, {@code (Xinhua/Li Mu)}. */
    CREDIT,
    /** An agency alone, which may sign a text as well: {@code (Reuters)}. */
    SIGNATURE,
    /** Any name in brackets: {@code (Ana Ruiz)}, {@code (Lima)}. */
    NAME
  }

  /** The same names, between {@code start} and {@code end}. */
  CreditParts at(int start, int end) {
    return new CreditParts(start, end, agency, photographer, form);
  }

  boolean sure() {
    return form == Form.CREDIT;
  }

  Credit in(Piece piece) {
    return new Credit(piece.excerpt(start, end), agency, photographer);
  }
}
