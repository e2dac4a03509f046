package dev.rapporteur.parser.act;

import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/**
 * A stretch of content that does one thing.
 *
 * @param stretch its tokens
 * @param act what it does
 * @param owner whose doing it tells
 * @param clause its first clause, where it is no phrase
 */
record Piece(Stretch stretch, Act act, Owner owner, Optional<Clause> clause) {

  Tokens tokens() {
    return stretch.passage().tokens();
  }

  Range range() {
    return stretch.range();
  }

  Piece of(Clause first, Owner whose) {
    return new Piece(stretch, act, whose, Optional.of(first));
  }

  Piece upTo(Range wider) {
    return new Piece(new Stretch(stretch.passage(), wider), act, owner, clause);
  }
}
