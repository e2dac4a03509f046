package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.Cue;
import dev.rapporteur.parser.lexicon.Cue.Frame;
import dev.rapporteur.parser.lexicon.Cues;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.statement.Complement.Kind;
import dev.rapporteur.parser.statement.CuePhrase.Group;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/**
 * "The islands' pledge to plant trees", "his claim that ...": where no verb reports, a noun can.
 */
final class NounCueRule implements Rule {

  private static final int LONGEST_MODIFIER = 2;

  private final Cues cues;

  NounCueRule(Cues cues) {
    this.cues = cues;
  }

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    for (int i = from + 1; sentence.has(i); i++) {
      Cue entry = cues.nouns().get(sentence.get(i).lower());
      if (entry != null && !sentence.hidden(i) && read(sentence, from, i, entry, findings)) {
        return true;
      }
    }
    return false;
  }

  private static boolean read(Sentence sentence, int from, int noun, Cue entry, Findings findings) {
    Optional<Stretch> source = possessor(sentence, from, noun);
    Optional<Complement> complement = complement(sentence, noun + 1, entry);
    if (source.isEmpty() || complement.isEmpty()) {
      return false;
    }
    CuePhrase cue =
        new CuePhrase(
            sentence.stretch(noun, noun + 1),
            noun,
            entry,
            WordClass.NOUN,
            new Group(false, false, false));
    sentence
        .trimmed(complement.get().start(), end(sentence, complement.get()))
        .ifPresent(
            content ->
                findings.addComplement(
                    source, cue, complement.get(), content, Link.NONE, "possessor-noun-content"));
    return true;
  }

  /** The possessor before the noun, with its clitic; an adjective may stand between. */
  private static Optional<Stretch> possessor(Sentence sentence, int from, int noun) {
    int i = noun - 1;
    while (i > from && i >= noun - LONGEST_MODIFIER && sentence.is(i, WordClass.ADJECTIVE)) {
      i--;
    }
    if (sentence.is(i, WordClass.POSSESSIVE)) {
      return Optional.of(sentence.stretch(i, i + 1));
    }
    return sentence.is(i, WordClass.CLITIC) ? owner(sentence, from, i) : Optional.empty();
  }

  private static Optional<Stretch> owner(Sentence sentence, int from, int clitic) {
    return Sources.before(sentence, from, clitic)
        .map(owner -> sentence.stretch(owner.range().start(), clitic + 1));
  }

  private static Optional<Complement> complement(Sentence sentence, int at, Cue entry) {
    if (entry.takes(Frame.INF) && sentence.is(at, WordClass.INFINITIVE_MARKER)) {
      return Optional.of(Complement.of(Kind.INFINITIVE, at));
    }
    if (entry.takes(Frame.THAT) && sentence.is(at, WordClass.COMPLEMENTIZER)) {
      return Optional.of(Complement.of(Kind.CLAUSE, at));
    }
    boolean phrase = sentence.is(at, "for") || sentence.is(at, "of") || sentence.is(at, "on");
    return entry.takes(Frame.NOUN) && phrase
        ? Optional.of(Complement.of(Kind.PHRASE, at))
        : Optional.empty();
  }

  /** A content that a noun opens ends where the sentence's own verb goes on, or with a mark. */
  private static int end(Sentence sentence, Complement complement) {
    boolean clauseHasVerb = complement.reported();
    for (int i = complement.start() + 1; sentence.has(i); i++) {
      Token token = sentence.get(i);
      if (sentence.stop(i)) {
        return i;
      }
      boolean finite = token.wordClass().finite() && !sentence.hidden(i);
      boolean group = sentence.get(i - 1).wordClass().auxiliary();
      if (finite && clauseHasVerb && !group) {
        return i;
      }
      clauseHasVerb |= finite;
    }
    return sentence.end();
  }
}
