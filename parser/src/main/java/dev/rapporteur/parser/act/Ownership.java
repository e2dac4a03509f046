package dev.rapporteur.parser.act;

import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;

/**
 * Whether the subject of each clause of a content is the speaker's own side; a subject is carried
 * on where none is named.
 */
final class Ownership {

  private static final int LONGEST_SUBJECT = 4;

  private final Side side;
  private final boolean parted;
  private boolean carried;

  /** The ownership of a content; {@code parted} if an aside parts it. */
  Ownership(Side side, boolean parted) {
    this.side = side;
    this.parted = parted;
  }

  /** Whether the clause is about the own side. */
  boolean owns(Tokens tokens, Clause clause) {
    if (!clause.subject().empty()) {
      carried = side.owns(tokens, clause.subject());
    }
    return carried;
  }

  /** Whether the own side was the subject of the clause before. */
  boolean carried() {
    return carried;
  }

  /** Whether a stretch without a verb is the subject of what follows the aside. */
  boolean onlySubject(Range range) {
    return parted && range.length() <= LONGEST_SUBJECT;
  }

  /** Carries the subject that stands alone before an aside on to the clause behind it. */
  void carry(Stretch stretch) {
    carried = side.owns(stretch.passage().tokens(), stretch.range());
  }
}
