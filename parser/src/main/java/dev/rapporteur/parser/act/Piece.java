package dev.rapporteur.parser.act;

import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.statement.Stretch;
import java.util.Optional;

/**
 * A stretch of content that does one thing.
 *
 * @param stretch its tokens
 * @param act what it does
 * @param clause its first clause, where it is no phrase
 */
record Piece(Stretch stretch, Act act, Optional<Clause> clause) {}
