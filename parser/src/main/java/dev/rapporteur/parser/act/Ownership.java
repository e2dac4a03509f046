package dev.rapporteur.parser.act;

import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;

/** Whose doing each clause of a content tells; a subject is carried on where none is named. */
final class Ownership {

  private static final int LONGEST_SUBJECT = 4;

  private final Side side;
  private final boolean parted;
  private Owner last = Owner.OTHER;

  /** The ownership of a content; {@code parted} if an aside parts it. */
  Ownership(Side side, boolean parted) {
    this.side = side;
    this.parted = parted;
  }

  /** Whose doing the clause tells. */
  Owner of(Tokens tokens, Clause clause) {
    if (clause.subject().empty()) {
      return last;
    }
    boolean before = last == Owner.OWN;
    Owner owner = side.of(tokens, clause.subject(), clause.quoted());
    last = owner;
    return owner == Owner.OTHER && before ? Owner.CARRIED : owner;
  }

  /** Whether a stretch without a verb is the subject of what follows the aside. */
  boolean onlySubject(Range range) {
    return parted && range.length() <= LONGEST_SUBJECT;
  }

  /** Carries the subject that stands alone before an aside on to the clause behind it. */
  void carry(Stretch stretch) {
    last = side.of(stretch.passage().tokens(), stretch.range(), false);
  }
}
