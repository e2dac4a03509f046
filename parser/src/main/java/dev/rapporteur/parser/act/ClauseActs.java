package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.Cue.Force;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** What a content does that is a clause: modal, subject and tense decide together. */
final class ClauseActs {

  private static final ImmutableSet<String> DUTY =
      ImmutableSet.of("should", "must", "shall", "ought");
  private static final ImmutableSet<String> NEED = ImmutableSet.of("need", "needs", "needed");
  private static final ImmutableSet<String> FUTURE =
      ImmutableSet.of("will", "would", "'ll", "won't", "wouldn't", "shall", "could");

  private final ActWords words;

  ClauseActs(ActWords words) {
    this.words = words;
  }

  Act of(Tokens tokens, Clause clause, Ownership ownership) {
    if (clause.verb() < 0) {
      return Act.of(Force.ASSERTION);
    }
    boolean carried = ownership.carried();
    boolean own = ownership.owns(tokens, clause);
    if (obliges(tokens, clause) || (!own && imperative(tokens, clause))) {
      return Act.of(Force.CALL);
    }
    if (own) {
      return ownSide(tokens, clause).orElse(Act.of(Force.ASSERTION));
    }
    boolean bound = passiveFuture(tokens, clause) && (carried || dated(tokens, clause));
    return Act.of(bound ? Force.COMMITMENT : Force.ASSERTION);
  }

  /**
   * "should", "must", "need to", "has to be remembered", "efforts are needed": somebody is to act.
   */
  private boolean obliges(Tokens tokens, Clause clause) {
    Token verb = tokens.get(clause.verb());
    boolean has = verb.is(WordClass.HAVE) && tokens.is(clause.verb() + 1, "to");
    boolean would = tokens.is(clause.verb() + 1, "have") && tokens.is(clause.verb() + 2, "to");
    boolean predicate =
        predicate(tokens, clause).filter(act -> act.force() == Force.CALL).isPresent();
    return has || would || predicate || DUTY.contains(verb.lower()) || NEED.contains(verb.lower());
  }

  /** "So give us one form": no subject stands before the verb's base form. */
  private static boolean imperative(Tokens tokens, Clause clause) {
    if (!tokens.get(clause.verb()).is(WordClass.VERB_BASE)) {
      return false;
    }
    for (int i = clause.range().start(); i < clause.verb(); i++) {
      if (tokens.get(i).wordClass().nominal()) {
        return false;
      }
    }
    return true;
  }

  /** What the own side says of itself: a duty, a future, a stand, or what it has done. */
  private Optional<Act> ownSide(Tokens tokens, Clause clause) {
    Token verb = tokens.get(clause.verb());
    Optional<Act> predicate = predicate(tokens, clause);
    if (predicate.isPresent()) {
      return predicate;
    }
    Token main = mainVerb(tokens, clause);
    Act act = words.verbs().get(main.lower());
    if (act != null) {
      return Optional.of(act);
    }
    if (FUTURE.contains(verb.lower())) {
      return Optional.of(Act.of(Force.COMMITMENT));
    }
    return done(verb, main) ? Optional.of(puts(tokens, clause)) : Optional.empty();
  }

  /**
   * "is ready to", "are needed", "would be honored": an adjective behind a form of "be" or "stand".
   */
  private Optional<Act> predicate(Tokens tokens, Clause clause) {
    int i = clause.verb();
    boolean linked = false;
    for (; i < clause.range().end() && i < clause.verb() + 5; i++) {
      Token token = tokens.get(i);
      linked |=
          token.is(WordClass.BE)
              || token.is("stands")
              || token.is("stand")
              || token.is("stood")
              || token.is("remain")
              || token.is("remains");
      Act act = words.adjectives().get(token.lower());
      if (linked && act != null && !denied(tokens, clause, i)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  private static boolean denied(Tokens tokens, Clause clause, int adjective) {
    for (int i = clause.verb(); i < adjective; i++) {
      if (tokens.get(i).is(WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  private static Token mainVerb(Tokens tokens, Clause clause) {
    int i = clause.verb();
    while (i + 1 < clause.range().end() && helps(tokens.get(i))) {
      i++;
    }
    return tokens.get(i);
  }

  private static boolean helps(Token token) {
    return token.wordClass().auxiliary()
        || token.is(WordClass.ADVERB)
        || token.is(WordClass.NEGATION);
  }

  /** "has submitted", "have counted", "is donating", "built up": done or being done. */
  private static boolean done(Token verb, Token main) {
    boolean perfect = verb.is(WordClass.HAVE) && main.is(WordClass.PARTICIPLE);
    boolean progressive = verb.is(WordClass.BE) && main.is(WordClass.GERUND);
    return perfect || progressive || verb.is(WordClass.VERB_PAST);
  }

  /** "has put forward the idea of a new body" proposes. */
  private static Act puts(Tokens tokens, Clause clause) {
    for (int i = clause.verb(); i + 1 < clause.range().end() && i < clause.verb() + 4; i++) {
      if (tokens.is(i, "put") && tokens.is(i + 1, "forward")) {
        return Act.of(Force.PROPOSAL);
      }
    }
    return Act.of(Force.ACHIEVEMENT);
  }

  /** "dual control will be applied": nobody is named who is to act. */
  private static boolean passiveFuture(Tokens tokens, Clause clause) {
    return FUTURE.contains(tokens.get(clause.verb()).lower()) && tokens.is(clause.verb() + 1, "be");
  }

  /** "The charter will be drafted by March 1": what is scheduled with a deadline binds. */
  private static boolean dated(Tokens tokens, Clause clause) {
    return Deadlines.in(tokens, clause.range())
        .filter(range -> tokens.is(range.start(), "by"))
        .isPresent();
  }
}
