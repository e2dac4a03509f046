package dev.rapporteur.parser.text;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * Follows whether the main clause of a sentence has its verb, over relative clauses inside it:
 * "Moala, whose government is in talks, | voiced confidence".
 */
final class MainClause {

  private boolean verb;
  private boolean relative;
  private boolean relativeVerb;
  private boolean closed;
  private boolean named;
  private int words;
  private int commas;

  boolean hasVerb() {
    return verb;
  }

  /**
   * Whether a comma has just closed a relative clause, and the main clause still wants its verb.
   */
  boolean relativeClosed() {
    return closed && !verb;
  }

  /**
   * Whether a comma has just closed what describes a name, as in "Sina Waqa, the premier, | told",
   * and the main clause still wants its verb.
   */
  boolean appositionClosed() {
    return named && commas > 1 && words == 0 && !verb;
  }

  /** A relative clause ends with a comma or with the next verb; other clauses start anew. */
  void word(WordClass wordClass) {
    closed &= wordClass == WordClass.ADVERB;
    words += wordClass == WordClass.ADVERB ? 0 : 1;
    named = commas == 0 ? wordClass.nominal() : named;
    switch (wordClass) {
      case RELATIVE -> {
        relative = true;
        relativeVerb = false;
      }
      case COMPLEMENTIZER, SUBORDINATOR, QUESTION -> restart();
      default -> {
        if (wordClass.finite() || wordClass == WordClass.VERB_BASE) {
          addVerb();
        }
      }
    }
  }

  private void addVerb() {
    if (relative && !relativeVerb) {
      relativeVerb = true;
    } else {
      relative = false;
      verb = true;
    }
  }

  /** A comma ends a relative clause that has its verb; a full stop or what is quoted ends all. */
  void mark(Word mark) {
    if (mark.is(",")) {
      closed = relative && relativeVerb;
      relative &= !relativeVerb;
      words = 0;
      commas++;
    } else if (mark.is(Kind.QUOTE_CLOSE) || ".?!;:".contains(mark.lower())) {
      restart();
    }
  }

  private void restart() {
    verb = false;
    relative = false;
    relativeVerb = false;
    closed = false;
    named = false;
    commas = 0;
  }
}
