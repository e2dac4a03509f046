package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** The verbs of a clause, from its first finite one to the one that tells what is done. */
final class VerbGroup {

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("stands", "stand", "stood", "remain", "remains", "remained");
  private static final int LONGEST_PREDICATE = 5;

  private final Tokens tokens;
  private final Clause clause;
  private final int main;

  /** The group of a clause that has a verb. */
  VerbGroup(Tokens tokens, Clause clause) {
    this.tokens = tokens;
    this.clause = clause;
    this.main = mainAt(clause.verb());
  }

  private int mainAt(int from) {
    int i = from;
    while (i + 1 < clause.range().end() && (helps(tokens.get(i)) || going(i))) {
      i++;
    }
    return i;
  }

  /** "going to" is one more auxiliary. */
  private boolean going(int i) {
    return tokens.is(i, "going") && tokens.is(i + 1, "to") && i + 2 < clause.range().end();
  }

  /** "to" links "ought to be", "has to be". */
  private static boolean helps(Token token) {
    return token.wordClass().auxiliary()
        || token.is(WordClass.INFINITIVE_MARKER)
        || token.is(WordClass.ADVERB)
        || token.quote()
        || token.is(WordClass.NEGATION);
  }

  Tokens tokens() {
    return tokens;
  }

  Clause clause() {
    return clause;
  }

  /** The first finite verb: "will" in "will not be built". */
  Token first() {
    return tokens.get(clause.verb());
  }

  /** The verb that tells what is done: "built" in "will not be built". */
  Token main() {
    return tokens.get(main);
  }

  /** Whether {@code word} follows the main verb. */
  boolean behindMain(String word) {
    return tokens.is(main + 1, word);
  }

  /** "So give us one form": no subject stands before the verb's base form. */
  boolean imperative() {
    if (!first().is(WordClass.VERB_BASE)) {
      return false;
    }
    for (int i = clause.range().start(); i < clause.verb(); i++) {
      if (tokens.wordClass(i).nominal()) {
        return false;
      }
    }
    return true;
  }

  /** "has to", "would have to". */
  boolean hasTo() {
    boolean has = first().is(WordClass.HAVE) && tokens.is(clause.verb() + 1, "to");
    return has || (tokens.is(clause.verb() + 1, "have") && tokens.is(clause.verb() + 2, "to"));
  }

  /** "are going to". */
  boolean goingTo() {
    for (int i = clause.verb() + 1; i < main; i++) {
      if (going(i)) {
        return first().is(WordClass.BE);
      }
    }
    return false;
  }

  /** The subject is "I" or "we". */
  boolean firstPerson() {
    Range subject = clause.subject();
    boolean one = subject.length() == 1;
    return one && (tokens.is(subject.start(), "i") || tokens.is(subject.start(), "we"));
  }

  /** "will not go", "has never been", "had set no timetable". */
  boolean negated() {
    for (int i = clause.verb(); i <= main; i++) {
      if (ClauseActs.denies(tokens.get(i))) {
        return true;
      }
    }
    return behindMain("no") || tokens.is(main - 1, "no");
  }

  /** "is ready to", "are needed", "would be honored": an adjective behind "be" or "stand". */
  Optional<Act> predicate(ActWords words) {
    boolean linked = false;
    int limit = Math.min(clause.range().end(), clause.verb() + LONGEST_PREDICATE);
    for (int i = clause.verb(); i < limit; i++) {
      Token token = tokens.get(i);
      linked |= token.is(WordClass.BE) || LINKS.contains(token.lower());
      Optional<Act> act = words.of(Use.ADJECTIVE, token.lower());
      if (linked && act.isPresent()) {
        return denied() ? act.flatMap(VerbGroup::contrary) : act;
      }
    }
    return Optional.empty();
  }

  /** Who is not pleased regrets; who is not ready takes on nothing. */
  private static Optional<Act> contrary(Act act) {
    return act.stance()
        .map(
            stance ->
                switch (stance) {
                  case WELCOME, PRAISE, THANKS, HOPE -> Stance.REGRET;
                  case SUPPORT -> Stance.OPPOSE;
                  case OPPOSE, REGRET, CONCERN, CONDEMN, OPEN -> Stance.OPEN;
                })
        .map(Act::of);
  }

  private boolean denied() {
    int from = clause.verb();
    for (int i = from; i < Math.min(clause.range().end(), from + LONGEST_PREDICATE); i++) {
      if (ClauseActs.denies(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What the main verb does by itself, or the infinitive behind it: "we want to thank". */
  Optional<Act> performs(ActWords words) {
    Optional<Act> pair =
        main + 1 < clause.range().end()
            ? words.of(Use.VERB, main().lower() + " " + tokens.word(main + 1).lower())
            : Optional.empty();
    if (words.has(Use.HELPER, main().lower()) && behindMain("to")) {
      return infinitive(words).or(() -> words.of(Use.VERB, main().lower()));
    }
    return pair.or(() -> words.of(Use.VERB, main().lower()));
  }

  private Optional<Act> infinitive(ActWords words) {
    return main + 2 < clause.range().end()
        ? words.of(Use.VERB, tokens.word(main + 2).lower())
        : Optional.empty();
  }

  /** "will", not "would": what is promised, not what is supposed. */
  boolean promises() {
    return first().is("will") || first().is("'ll") || first().is("shall") || goingTo();
  }

  /** "has submitted", "have counted", "is donating", "built up": done or being done. */
  boolean done() {
    boolean perfect = first().is(WordClass.HAVE) && main().is(WordClass.PARTICIPLE);
    boolean progressive = first().is(WordClass.BE) && main().is(WordClass.GERUND) && !goingTo();
    return perfect || progressive || first().is(WordClass.VERB_PAST);
  }

  /** "will be drafted", "ought to be put to work". */
  boolean passive() {
    for (int i = clause.verb() + 1; i < main; i++) {
      if (tokens.is(i, "be")) {
        return !copula();
      }
    }
    return false;
  }

  /** "will be a great senator", "will be able to", "would be good": nothing is done. */
  boolean copula() {
    for (int i = clause.verb() + 1; i < main; i++) {
      if (tokens.is(i, "be")) {
        return !main().is(WordClass.PARTICIPLE)
            && !main().is(WordClass.GERUND)
            && !main().is(WordClass.VERB_PAST);
      }
    }
    return main().is("be");
  }

  /** "I would": what would be done is left out. */
  boolean elliptical() {
    return main().is(WordClass.MODAL) || !main().is(Token.Kind.WORD);
  }

  /** "will have one vote". */
  boolean possesses() {
    return tokens.is(main - 1, "have")
        ? !main().is(WordClass.PARTICIPLE) && !main().is(WordClass.VERB_PAST)
        : main().is("have");
  }

  /** "would have been". */
  boolean unreal() {
    return first().is("would") && tokens.is(clause.verb() + 1, "have");
  }
}
