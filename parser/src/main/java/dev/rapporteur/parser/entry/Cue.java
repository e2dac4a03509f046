package dev.rapporteur.parser.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Stance;
import java.util.Optional;

/**
 * A reporting expression: a verb, the words that belong to it, and what may follow.
 *
 * @param verb the verb's base form: {@code call}
 * @param particle the words that must follow it: {@code for}; empty for a plain verb
 * @param frames what may follow
 * @param force what saying it does
 * @param stance which stand is taken, where the force is a position
 */
public record Cue(
    String verb,
    ImmutableList<String> particle,
    ImmutableSet<Frame> frames,
    Force force,
    Optional<Stance> stance) {

  /** What may follow a reporting verb. */
  public enum Frame {
    /** A clause with or without "that", or an indirect question. */
    CLAUSE,
    /** A clause, only with "that" or a question word. */
    THAT,
    /** Nothing: the cue stands behind or inside its content. */
    ASIDE,
    /** Any words, whether or not a verb is among them: "said so", "said the same of the fund". */
    WORDS,
    /** An infinitive. */
    INF,
    /** A noun phrase or a gerund. */
    NOUN,
    /** The one who is told, before a clause or a quotation. */
    TOLD,
    /** The one who is asked, before an infinitive. */
    ASKED,
    /** The one who is thanked or blamed, before "for", "on" or "with". */
    FOR,
    /** The one who is accused, before "of". */
    OF,
    /** A noun phrase that an "as" or "at" phrase judges. */
    AS,
    /** A noun phrase and what it is called. */
    NAMED
  }

  /** What saying it does. */
  public enum Force {
    /** The content decides. */
    NEUTRAL,
    /** Describes or assesses. */
    ASSERTION,
    /** Tells what the own side has done. */
    ACHIEVEMENT,
    /** Binds the own side. */
    COMMITMENT,
    /** Asks others to act. */
    CALL,
    /** Puts something forward. */
    PROPOSAL,
    /** Takes a stand. */
    POSITION
  }

  /** Whether {@code frame} may follow. */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether a clause may follow; {@code marked} if it opens with "that" or a question word. */
  public boolean takesClause(boolean marked) {
    return takes(Frame.CLAUSE) || takes(Frame.TOLD) || (marked && takes(Frame.THAT));
  }
}
