package dev.rapporteur.parser.act;

import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** What a content does that is a clause: cue, modal, subject and tense decide together. */
final class ClauseActs {

  private final ActWords words;

  ClauseActs(ActWords words) {
    this.words = words;
  }

  /**
   * What a clause does.
   *
   * @param weight what the cue makes of a future that its clause tells
   */
  Act of(VerbGroup group, Owner owner, Weight weight) {
    if (obliges(group, owner)) {
      return Act.of(Force.CALL);
    }
    if (owner == Owner.OWN) {
      return ownSide(group)
          .filter(act -> weight != Weight.NONE || act.force() != Force.COMMITMENT)
          .orElse(Act.of(Force.ASSERTION));
    }
    if (weight == Weight.STRONG && future(group) && deed(group) && owner != Owner.OTHER_STATE) {
      return words
          .of(Use.VERB, group.main().lower())
          .filter(act -> act.force() == Force.PROPOSAL)
          .orElse(Act.of(Force.COMMITMENT));
    }
    boolean bound =
        weight != Weight.NONE && passiveFuture(group) && (owner == Owner.CARRIED || dated(group));
    return Act.of(bound ? Force.COMMITMENT : Force.ASSERTION);
  }

  /**
   * "should", "must", "need to", "has to be remembered", "efforts are needed": somebody is to act.
   * "I should say" obliges nobody.
   */
  private boolean obliges(VerbGroup group, Owner owner) {
    if (owner != Owner.OWN && group.imperative()) {
      return true;
    }
    boolean duty = modal(group).filter(act -> act.force() == Force.CALL).isPresent();
    boolean predicate = group.predicate(words).filter(act -> act.force() == Force.CALL).isPresent();
    boolean aside =
        group.firstPerson() && says(group) && !words.has(Use.HELPER, group.main().lower());
    return group.hasTo() || predicate || (duty && !aside);
  }

  private Optional<Act> modal(VerbGroup group) {
    return words.of(Use.MODAL, group.first().lower());
  }

  /** "I should say", "we will see": the verb tells what is said or felt, and no deed. */
  private boolean says(VerbGroup group) {
    return words
        .of(Use.VERB, group.main().lower())
        .filter(act -> act.force() == Force.ASSERTION)
        .isPresent();
  }

  /** What the own side says of itself: a stand, a future, or what it has done. */
  private Optional<Act> ownSide(VerbGroup group) {
    Optional<Act> predicate = group.predicate(words);
    if (predicate.isPresent()) {
      return predicate;
    }
    Optional<Act> verb = group.performs(words);
    if (verb.isPresent()) {
      return Optional.of(performed(group, verb.get()));
    }
    if (future(group)) {
      return Optional.of(Act.of(deed(group) ? Force.COMMITMENT : Force.ASSERTION));
    }
    boolean done = group.done() && !group.negated() && !says(group);
    return done ? Optional.of(puts(group)) : Optional.empty();
  }

  /**
   * "China opposes": the verb tells. "China will support" binds; "would not support" opposes; "can
   * support" only assesses, while "could accept" is ready to.
   */
  private Act performed(VerbGroup group, Act act) {
    boolean stand = act.force() == Force.POSITION;
    boolean possible = group.first().is(WordClass.MODAL) && modal(group).isEmpty();
    if (possible || act.force() == Force.ASSERTION) {
      return Act.of(Force.ASSERTION);
    }
    if (stand && group.promises()) {
      return Act.of(Force.COMMITMENT);
    }
    if (group.negated()) {
      boolean denies = !stand && !future(group);
      return stand ? Act.of(Stance.OPPOSE) : denies ? Act.of(Force.ASSERTION) : act;
    }
    return act;
  }

  /** "will", "would", "are going to". */
  private boolean future(VerbGroup group) {
    boolean modal = modal(group).filter(act -> act.force() == Force.COMMITMENT).isPresent();
    return modal || group.goingTo();
  }

  /** "will build" is a deed; "will be a great senator", "would have been", "will know" are none. */
  private boolean deed(VerbGroup group) {
    boolean deed = !group.copula() && !group.possesses() && !group.elliptical();
    return deed && !group.unreal() && !says(group);
  }

  /** "has put forward the idea of a new body" proposes. */
  private static Act puts(VerbGroup group) {
    boolean forward = group.main().is("put") && group.behindMain("forward");
    return Act.of(forward ? Force.PROPOSAL : Force.ACHIEVEMENT);
  }

  /** "dual control will be applied": nobody is named who is to act. */
  private boolean passiveFuture(VerbGroup group) {
    return future(group) && group.passive();
  }

  /** "The charter will be drafted by March 1": what is scheduled with a deadline binds. */
  private static boolean dated(VerbGroup group) {
    Tokens tokens = group.tokens();
    return Deadlines.in(tokens, group.clause().range())
        .filter(range -> tokens.is(range.start(), "by"))
        .isPresent();
  }

  /** Whether {@code token} denies: "not", "never", "won't", "cannot". */
  static boolean denies(Token token) {
    return token.is(WordClass.NEGATION)
        || token.lower().endsWith("n't")
        || token.lower().endsWith("n’t")
        || token.is("cannot");
  }
}
