package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Where a piece stands among the others.
 *
 * @param pieces all pieces of the report
 * @param index which one is read
 * @param dateline which one opens with the dateline; one beyond the last, if none does
 * @param quotes which sentences stand in the report twice
 */
record Setting(ImmutableList<Piece> pieces, int index, int dateline, Repetitions quotes) {

  /** Whether the dateline is still to come: what stands here is no text of the report yet. */
  boolean beforeDateline() {
    return dateline < pieces.size() && index < dateline;
  }

  boolean atDateline() {
    return index == dateline;
  }

  Optional<Piece> next() {
    return index + 1 < pieces.size() ? Optional.of(pieces.get(index + 1)) : Optional.empty();
  }
}
