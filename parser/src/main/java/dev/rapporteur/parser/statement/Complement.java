package dev.rapporteur.parser.statement;

import java.util.Optional;

/**
 * What follows a cue and completes it.
 *
 * @param kind what it is
 * @param start the index of its first token
 * @param addressee the one who is told or asked, between the cue and the content
 */
record Complement(Kind kind, int start, Optional<Stretch> addressee) {

  /** The kinds of complement. */
  enum Kind {
    /** A clause: "that trade grows". */
    CLAUSE,
    /** A quotation. */
    QUOTE,
    /** An infinitive: "to act". */
    INFINITIVE,
    /** A noun phrase or a gerund: "the deal". */
    PHRASE
  }

  /** Whether it is a phrase or an infinitive, and no clause. */
  boolean reported() {
    return kind == Kind.INFINITIVE || kind == Kind.PHRASE;
  }

  static Complement of(Kind kind, int start) {
    return new Complement(kind, start, Optional.empty());
  }

  Complement toldTo(Stretch told) {
    return new Complement(kind, start, Optional.of(told));
  }
}
