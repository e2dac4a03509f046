package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Complement.Kind;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/** Finds what follows a cue, as far as its frames allow it. */
final class Complements {

  private Complements() {}

  static Optional<Complement> of(Sentence sentence, CuePhrase cue) {
    int at = behindInsertion(sentence, cue.end());
    return Addressees.complement(sentence, cue, at)
        .or(() -> infinitive(sentence, cue, Adverbials.after(sentence, at)))
        .or(() -> clause(sentence, cue, at))
        .or(() -> judged(sentence, cue, at))
        .or(() -> named(sentence, cue, at))
        .or(() -> phrase(sentence, cue, Adverbials.after(sentence, at)));
  }

  /** "says, however, that ...": an adverb between commas parts the cue from what follows. */
  private static int behindInsertion(Sentence sentence, int at) {
    boolean inserted =
        sentence.comma(at) && sentence.is(at + 1, WordClass.ADVERB) && sentence.comma(at + 2);
    return inserted ? at + 3 : at;
  }

  private static Optional<Complement> infinitive(Sentence sentence, CuePhrase cue, int at) {
    return cue.entry().takes(Frame.INF) ? infinitiveAt(sentence, at) : Optional.empty();
  }

  static Optional<Complement> infinitiveAt(Sentence sentence, int at) {
    int to = sentence.is(at, WordClass.NEGATION) ? at + 1 : at;
    boolean infinitive = sentence.is(to, WordClass.INFINITIVE_MARKER);
    return infinitive ? Optional.of(Complement.of(Kind.INFINITIVE, at)) : Optional.empty();
  }

  /**
   * A clause or a quotation, directly or after adverbials: "said here Saturday that", "said in a
   * statement: ".
   */
  private static Optional<Complement> clause(Sentence sentence, CuePhrase cue, int at) {
    boolean clause = cue.entry().takes(Frame.CLAUSE) || cue.entry().takes(Frame.ASIDE);
    if (!clause && !cue.entry().takes(Frame.THAT)) {
      return Optional.empty();
    }
    int start = Adverbials.after(sentence, at);
    boolean bare = clause && !(cue.entry().takes(Frame.NOUN) && completedNoun(sentence, start));
    return clauseAfterPhrases(sentence, at, clause)
        .or(() -> clauseAt(sentence, start, bare))
        .or(() -> words(sentence, cue, start));
  }

  /** "said the same of the fund": what starts like a noun phrase is said, verb or not. */
  private static Optional<Complement> words(Sentence sentence, CuePhrase cue, int start) {
    boolean said = cue.finite() && cue.entry().takes(Frame.WORDS);
    int end = start;
    while (said && !sentence.stop(end)) {
      end++;
    }
    boolean complete = end - start >= SHORTEST_SAID && NounPhrases.startsAt(sentence, start);
    return complete && !sentence.is(start, WordClass.GERUND)
        ? Optional.of(Complement.of(Kind.CLAUSE, start))
        : Optional.empty();
  }

  private static final int SHORTEST_SAID = 3;

  /**
   * "its commitment to ensuring that", "the intent to provide": a noun that is completed itself.
   */
  private static boolean completedNoun(Sentence sentence, int at) {
    for (int i = at + 1; !sentence.stop(i); i++) {
      if (sentence.is(i, WordClass.INFINITIVE_MARKER) || sentence.is(i, WordClass.COMPLEMENTIZER)) {
        return true;
      }
      if (sentence.wordClass(i).finite()) {
        return sentence.is(i - 1, WordClass.RELATIVE);
      }
    }
    return false;
  }

  /**
   * Behind phrases a comma may stand: "said on Nov. 1, 2024, that", {@code said in Suva, "Yes"}.
   */
  private static Optional<Complement> clauseAfterPhrases(Sentence sentence, int at, boolean bare) {
    int next = NounPhrases.afterPhrases(sentence, at);
    if (next == at) {
      return Optional.empty();
    }
    boolean plain = marked(sentence, next) || quoted(sentence, next) || sentence.is(next, ":");
    int behindComma = sentence.comma(next) ? next + 1 : next;
    boolean apart =
        quoted(sentence, behindComma) || sentence.is(behindComma, WordClass.COMPLEMENTIZER);
    return plain || apart ? clauseAt(sentence, apart ? behindComma : next, bare) : Optional.empty();
  }

  static Optional<Complement> clauseAt(Sentence sentence, int at, boolean bare) {
    if (marked(sentence, at)) {
      return Optional.of(Complement.of(Kind.CLAUSE, at));
    }
    int start = sentence.is(at, ":") || sentence.comma(at) ? at + 1 : at;
    if (quoted(sentence, start) && bare) {
      return Optional.of(Complement.of(Kind.QUOTE, start));
    }
    boolean colon = sentence.is(at, ":") && sentence.has(at + 1);
    boolean clause = bare && (colon || (start == at && clauseStarts(sentence, at, true)));
    return clause ? Optional.of(Complement.of(Kind.CLAUSE, start)) : Optional.empty();
  }

  /** "that" or a question word: what follows is a clause in any case. */
  private static boolean marked(Sentence sentence, int at) {
    boolean question = sentence.is(at, WordClass.QUESTION) && clauseStarts(sentence, at + 1, false);
    return !sentence.hidden(at)
        && (sentence.is(at, WordClass.COMPLEMENTIZER)
            || question
            || (sentence.is(at, "that") && clauseStarts(sentence, at + 1, true)));
  }

  private static boolean quoted(Sentence sentence, int at) {
    return sentence.is(at, Token.Kind.QUOTE_OPEN);
  }

  /**
   * A clause without "that" starts where a noun phrase is followed by a finite verb before the next
   * mark.
   */
  static boolean clauseStarts(Sentence sentence, int at, boolean pastCommas) {
    boolean relative = false;
    for (int i = at; sentence.has(i); i++) {
      Token token = sentence.get(i);
      boolean comma = token.is(",");
      if (sentence.stop(i) && !(comma && pastCommas && i > at) && !token.is("/")) {
        return false;
      }
      if (i == at && (token.is(WordClass.INFINITIVE_MARKER) || token.is(WordClass.NEGATION))) {
        return false;
      }
      boolean and = token.is(WordClass.COORDINATOR) && verbNext(sentence, i + 1);
      if (i > at && (and || opensClause(sentence, i))) {
        return false;
      }
      if (token.is(WordClass.RELATIVE)) {
        relative = true;
      } else if (i > at && finite(sentence, i)) {
        if (!relative) {
          return true;
        }
        relative = token.wordClass().auxiliary();
      }
    }
    return false;
  }

  /** "because" opens another clause; "than" in "more than 30 states" does not. */
  private static boolean opensClause(Sentence sentence, int i) {
    return sentence.is(i, WordClass.SUBORDINATOR) && !sentence.is(i, "than") && !sentence.hidden(i);
  }

  /** "the need to act, and offered help": the verb behind "and" has no subject here. */
  private static boolean verbNext(Sentence sentence, int i) {
    return sentence.has(i)
        && (sentence.wordClass(i).finite() || sentence.is(i, WordClass.VERB_BASE));
  }

  private static boolean finite(Sentence sentence, int i) {
    boolean base =
        sentence.is(i, WordClass.VERB_BASE) && !sentence.is(i - 1, WordClass.INFINITIVE_MARKER);
    return base || sentence.wordClass(i).finite();
  }

  /**
   * "described the talks as warm", "put the price at $4 billion": a phrase that "as" or "at"
   * completes.
   */
  private static Optional<Complement> judged(Sentence sentence, CuePhrase cue, int at) {
    if (!cue.entry().takes(Frame.AS) || !NounPhrases.startsAt(sentence, at)) {
      return Optional.empty();
    }
    for (int i = at + 1; sentence.has(i); i++) {
      if (!sentence.hidden(i) && (sentence.is(i, "as") || sentence.is(i, "at"))) {
        return Optional.of(Complement.of(Kind.PHRASE, at));
      }
    }
    return Optional.empty();
  }

  /**
   * "called the deal a success", {@code called him "unfit"}: a noun phrase and what it is called.
   * In {@code a fare, called "Town"} nobody calls it so.
   */
  private static Optional<Complement> named(Sentence sentence, CuePhrase cue, int at) {
    if (!cue.entry().takes(Frame.NAMED)
        || quoted(sentence, at)
        || !NounPhrases.startsAt(sentence, at)) {
      return Optional.empty();
    }
    for (int i = at + 1; !sentence.stop(i); i++) {
      boolean article =
          sentence.is(i, "a")
              || sentence.is(i, "an")
              || sentence.is(i, WordClass.ADJECTIVE)
              || sentence.is(i, WordClass.PARTICIPLE);
      boolean free =
          !sentence.is(i - 1, WordClass.PREPOSITION) && sentence.wordClass(i - 1).nominal();
      boolean name =
          sentence.is(i, Token.Kind.QUOTE_OPEN) || (article && free && !sentence.hidden(i));
      if (name) {
        return Optional.of(Complement.of(Kind.PHRASE, at));
      }
    }
    return Optional.empty();
  }

  private static Optional<Complement> phrase(Sentence sentence, CuePhrase cue, int at) {
    boolean takes = cue.entry().takes(Frame.NOUN) && NounPhrases.startsAt(sentence, at);
    return takes ? Optional.of(Complement.of(Kind.PHRASE, at)) : Optional.empty();
  }
}
