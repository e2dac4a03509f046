package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** What a content does that is a phrase: the cue decides, or the head noun of the phrase. */
final class PhraseActs {

  private static final int FARTHEST_NOUN = 4;

  private final ActWords words;

  PhraseActs(ActWords words) {
    this.words = words;
  }

  /** The acts of a phrase: one, or two where "and its readiness to ..." joins another noun. */
  ImmutableList<Piece> of(Attribution attribution, Stretch stretch) {
    Act act = act(attribution, stretch);
    Tokens tokens = stretch.passage().tokens();
    if (attribution.entry().filter(cue -> cue.force() == Force.NEUTRAL).isPresent()) {
      for (int i = stretch.range().start() + 1; i + 2 < stretch.range().end(); i++) {
        Optional<Act> second = joined(tokens, i, stretch.range().end());
        if (second.filter(other -> other.force() != act.force()).isPresent()) {
          return ImmutableList.of(
              piece(stretch, stretch.range().start(), before(tokens, i), act),
              piece(stretch, possessive(tokens, i), stretch.range().end(), second.get()));
        }
      }
    }
    return ImmutableList.of(piece(stretch, stretch.range().start(), stretch.range().end(), act));
  }

  private static Piece piece(Stretch stretch, int from, int to, Act act) {
    Stretch part = new Stretch(stretch.passage(), new Range(from, to));
    return new Piece(part, act, Owner.OWN, Optional.empty());
  }

  /** "and their readiness", "as well as our continued readiness": what the noun does. */
  private Optional<Act> joined(Tokens tokens, int i, int limit) {
    int from = possessive(tokens, i);
    if (from < 0) {
      return Optional.empty();
    }
    for (int j = from + 1; j < Math.min(limit, from + FARTHEST_NOUN); j++) {
      Optional<Act> act = words.of(Use.NOUN, tokens.word(j).lower());
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** The possessive behind "and" or "as well as" at {@code i}; -1 where there is none. */
  private static int possessive(Tokens tokens, int i) {
    boolean well = tokens.is(i, "as") && tokens.is(i + 1, "well") && tokens.is(i + 2, "as");
    int at = well ? i + 3 : tokens.is(i, "and") ? i + 1 : -1;
    return at > 0 && at < tokens.size() && tokens.is(at, WordClass.POSSESSIVE) ? at : -1;
  }

  private static int before(Tokens tokens, int i) {
    return tokens.is(i - 1, ",") ? i - 1 : i;
  }

  private Act act(Attribution attribution, Stretch stretch) {
    Optional<Cue> cue = attribution.entry();
    if (cue.isEmpty()) {
      return Act.of(Force.COMMITMENT);
    }
    if (asksTo(attribution, cue.get())) {
      return Act.of(Force.CALL);
    }
    return attribution.cue().filter(phrase -> phrase.group().negated()).isPresent()
        ? negated(cue.get(), stretch)
        : affirmed(cue.get(), stretch);
  }

  /** Whoever is told, asked or urged to do something is called on. */
  private static boolean asksTo(Attribution attribution, Cue cue) {
    Token first = attribution.content().get(0).first();
    boolean infinitive = first.is(WordClass.INFINITIVE_MARKER) || first.is(WordClass.NEGATION);
    return attribution.addressee().isPresent() && infinitive && cue.takes(Frame.ASKED);
  }

  /**
   * "did not welcome" opposes, "did not rule out" leaves open, "did not promise" and "did not
   * announce" only tell.
   */
  private Act negated(Cue cue, Stretch stretch) {
    return switch (cue.force()) {
      case POSITION -> words.of(Use.NEGATED, cue.verb()).orElse(Act.of(Stance.OPPOSE));
      case CALL -> affirmed(cue, stretch);
      case COMMITMENT, ACHIEVEMENT, PROPOSAL, NEUTRAL, ASSERTION -> Act.of(Force.ASSERTION);
    };
  }

  /**
   * What the cue does, or the noun: "offered condolences" does what the noun tells, "offered
   * support" what the cue does; "offered no proof" only tells.
   */
  private Act affirmed(Cue cue, Stretch stretch) {
    if (cue.takes(Frame.AS) && judgedDone(stretch)) {
      return Act.of(Force.ACHIEVEMENT);
    }
    Optional<Act> phrase = words.of(Use.PHRASE, cue.verb()).filter(act -> !acts(stretch));
    boolean open = phrase.isPresent() || cue.force() == Force.NEUTRAL;
    if (!open) {
      return new Act(cue.force(), cue.stance());
    }
    if (stretch.first().is("no") || stretch.first().is("little")) {
      return Act.of(Force.ASSERTION);
    }
    boolean binds = phrase.filter(act -> act.force() == Force.COMMITMENT).isPresent();
    return byHead(stretch)
        .filter(act -> !(binds && act.equals(Act.of(Stance.SUPPORT))))
        .or(() -> phrase.map(act -> future(stretch) ? Act.of(Force.COMMITMENT) : act))
        .orElse(Act.of(Force.ASSERTION));
  }

  /** "announced the ports that will be opened": what is to come is undertaken. */
  private boolean future(Stretch stretch) {
    Tokens tokens = stretch.passage().tokens();
    for (int i = stretch.range().start() + 1; i < stretch.range().end(); i++) {
      boolean relative = tokens.is(i - 1, "that") || tokens.is(i - 1, "which");
      boolean modal =
          words
              .of(Use.MODAL, tokens.word(i).lower())
              .filter(act -> act.force() == Force.COMMITMENT)
              .isPresent();
      if (relative && modal) {
        return true;
      }
    }
    return false;
  }

  /** "described the agenda as delivered". */
  private boolean judgedDone(Stretch stretch) {
    Tokens tokens = stretch.passage().tokens();
    boolean judged = false;
    for (int i = stretch.range().start(); i < stretch.range().end(); i++) {
      judged |= tokens.is(i, "as");
      if (judged && words.has(Use.DONE, tokens.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "offered to help", "offered not to". */
  private static boolean acts(Stretch stretch) {
    return stretch.first().is(WordClass.INFINITIVE_MARKER)
        || stretch.first().is(WordClass.NEGATION);
  }

  /**
   * The head of "their support for the unity of ASEAN" is "support": the last noun before a
   * preposition or clause.
   */
  private Optional<Act> byHead(Stretch stretch) {
    for (int i = stretch.range().start(); i < stretch.range().end(); i++) {
      Token token = stretch.passage().tokens().get(i);
      Optional<Act> act = words.of(Use.NOUN, token.lower());
      if (act.isPresent()) {
        return act;
      }
      if (token.is(WordClass.PREPOSITION)
          || token.is(WordClass.COMPLEMENTIZER)
          || token.is(WordClass.RELATIVE)) {
        break;
      }
    }
    return Optional.empty();
  }
}
