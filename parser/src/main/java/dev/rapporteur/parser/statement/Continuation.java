package dev.rapporteur.parser.statement;

import java.util.Optional;

/**
 * Where one content ends and the sentence goes on.
 *
 * @param kind how it goes on
 * @param at the index of the first token of what follows, connectors aside
 * @param cue the cue that carries on with the source before it
 */
record Continuation(Kind kind, int at, Optional<CuePhrase> cue) {

  /** How a sentence goes on behind a content. */
  enum Kind {
    /** With another cue of the same source: ", adding that ...", "and asked ministers to ...". */
    SAME_SOURCE,
    /** With another source and its cue: ", while Egypt's minister spoke in favor of ...". */
    NEW_SOURCE,
    /** In the reporter's own words: ", as leaders met in the capital". */
    REPORTER
  }

  static Optional<Continuation> reporter(int at) {
    return Optional.of(new Continuation(Kind.REPORTER, at, Optional.empty()));
  }

  static Optional<Continuation> newSource(int at) {
    return Optional.of(new Continuation(Kind.NEW_SOURCE, at, Optional.empty()));
  }

  static Continuation sameSource(CuePhrase cue) {
    return new Continuation(Kind.SAME_SOURCE, cue.start(), Optional.of(cue));
  }
}
