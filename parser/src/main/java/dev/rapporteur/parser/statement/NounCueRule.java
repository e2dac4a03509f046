package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Frame;
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
      Cue entry = cues.nouns().get(sentence.word(i).lower());
      if (entry != null && !sentence.hidden(i) && read(sentence, from, i, entry, findings)) {
        return true;
      }
    }
    return false;
  }

  private static boolean read(Sentence sentence, int from, int noun, Cue entry, Findings findings) {
    int determiner = beforeModifiers(sentence, from, noun);
    Optional<Stretch> possessor = possessor(sentence, from, determiner);
    Optional<Stretch> source = possessor.or(() -> subject(sentence, from, determiner));
    Optional<Complement> complement =
        complement(sentence, sentence.is(noun + 1, ":") ? noun + 2 : noun + 1, entry);
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
    String rule = possessor.isPresent() ? "possessor-noun-content" : "subject-noun-content";
    sentence
        .trimmed(complement.get().start(), end(sentence, complement.get()))
        .ifPresent(
            content ->
                findings.addComplement(source, cue, complement.get(), content, Link.NONE, rule));
    return true;
  }

  /** The index of what stands before the noun and its adjectives: "a simple wish", "his wish". */
  private static int beforeModifiers(Sentence sentence, int from, int noun) {
    int i = noun - 1;
    while (i > from && i >= noun - LONGEST_MODIFIER && sentence.is(i, WordClass.ADJECTIVE)) {
      i--;
    }
    return i;
  }

  /** The possessor before the noun, with its clitic. */
  private static Optional<Stretch> possessor(Sentence sentence, int from, int i) {
    if (sentence.is(i, WordClass.POSSESSIVE)) {
      return Optional.of(sentence.stretch(i, i + 1));
    }
    return sentence.is(i, WordClass.CLITIC) ? owner(sentence, from, i) : Optional.empty();
  }

  /**
   * "Leaders closed the summit with a promise to share", "she had a wish: that ...": what is the
   * subject's with "a" is said by the subject.
   */
  private static Optional<Stretch> subject(Sentence sentence, int from, int article) {
    if (!sentence.is(article, "a") && !sentence.is(article, "an")) {
      return Optional.empty();
    }
    for (int verb = from + 1; verb < article; verb++) {
      if (!sentence.hidden(verb) && sentence.wordClass(verb).finite()) {
        return Sources.before(sentence, from, verb);
      }
    }
    return Optional.empty();
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
      boolean group = sentence.wordClass(i - 1).auxiliary();
      if (finite && clauseHasVerb && !group) {
        return i;
      }
      clauseHasVerb |= finite;
    }
    return sentence.end();
  }
}
