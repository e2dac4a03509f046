package dev.rapporteur.parser.act;

import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.Cue;
import dev.rapporteur.parser.lexicon.Cue.Force;
import dev.rapporteur.parser.lexicon.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/** What a content does that is a phrase: the cue decides, or the head noun of the phrase. */
final class PhraseActs {

  private final ActWords words;

  PhraseActs(ActWords words) {
    this.words = words;
  }

  Act of(Attribution attribution, Stretch stretch) {
    Optional<Cue> cue = attribution.entry();
    if (cue.isEmpty()) {
      return Act.of(Force.COMMITMENT);
    }
    if (asksTo(attribution, cue.get())) {
      return Act.of(Force.CALL);
    }
    if (negated(attribution)) {
      return new Act(
          Force.POSITION,
          Optional.of(cue.get().verb().equals("rule") ? Stance.OPEN : Stance.OPPOSE));
    }
    boolean decided = cue.get().force() != Force.NEUTRAL;
    return decided ? new Act(cue.get().force(), cue.get().stance()) : byHead(stretch, cue.get());
  }

  /** Whoever is told, asked or urged to do something is called on. */
  private static boolean asksTo(Attribution attribution, Cue cue) {
    Token first = attribution.content().get(0).first();
    boolean infinitive = first.is(WordClass.INFINITIVE_MARKER) || first.is(WordClass.NEGATION);
    return attribution.addressee().isPresent() && infinitive && cue.takes(Frame.ASKED);
  }

  private static boolean negated(Attribution attribution) {
    return attribution.cue().filter(cue -> cue.group().negated()).isPresent()
        && attribution.entry().filter(cue -> cue.force() == Force.POSITION).isPresent();
  }

  /**
   * The head of "their support for the unity of ASEAN" is "support": the last noun before a
   * preposition or clause.
   */
  private Act byHead(Stretch stretch, Cue cue) {
    for (int i = stretch.range().start(); i < stretch.range().end(); i++) {
      Token token = stretch.passage().tokens().get(i);
      Act act = words.nouns().get(token.lower());
      if (act != null) {
        return act;
      }
      if (token.is(WordClass.PREPOSITION)
          || token.is(WordClass.COMPLEMENTIZER)
          || token.is(WordClass.RELATIVE)) {
        break;
      }
    }
    return byCue(cue);
  }

  /** What is announced is done or under way; any other phrase that no noun decides is told of. */
  private static Act byCue(Cue cue) {
    return Act.of(cue.verb().equals("announce") ? Force.ACHIEVEMENT : Force.ASSERTION);
  }
}
