package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.lexicon.Cues;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.CuePhrase.Group;
import dev.rapporteur.parser.text.Token;

/** Finds reporting expressions in a sentence. */
final class CuePhrases {

  private final Cues cues;

  CuePhrases(Cues cues) {
    this.cues = cues;
  }

  /** The expressions whose verb stands at {@code i}, the one with the longest particle first. */
  ImmutableList<CuePhrase> at(Sentence sentence, int i) {
    if (!sentence.cueVerb(i)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<CuePhrase> phrases = ImmutableList.builder();
    for (Cue cue : sentence.word(i).entry().cues()) {
      int end = particleEnd(sentence, i + 1, cue);
      if (end > 0) {
        phrases.add(phrase(sentence, i, end, cue));
      }
    }
    return phrases.build();
  }

  /**
   * The particle follows the verb, with an adverb between at most: "spoke strongly in favor of",
   * "called on Monday for".
   */
  private static int particleEnd(Sentence sentence, int from, Cue cue) {
    int i = from;
    if (!cue.particle().isEmpty()
        && sentence.is(i, WordClass.ADVERB)
        && !sentence.is(i, cue.particle().get(0))) {
      i++;
    }
    if (!cue.particle().isEmpty() && !sentence.is(i, cue.particle().get(0))) {
      i = Adverbials.after(sentence, i);
    }
    for (int word = 0; word < cue.particle().size(); word++) {
      if (!sentence.is(i, cue.particle().get(word))
          || (sentence.is(i, WordClass.INFINITIVE_MARKER) && cue.particle().size() == 1)) {
        return 0;
      }
      i++;
    }
    return cue.particle().isEmpty() ? from : i;
  }

  /**
   * A cue starts with its first auxiliary, or with a verb that says how it goes on ("continued to
   * call for"); adverbs at its edge stay out of it, inside they stay in.
   */
  private CuePhrase phrase(Sentence sentence, int verb, int end, Cue cue) {
    int lead = leadingVerb(sentence, verb);
    int start = lead;
    boolean auxiliary = lead < verb && sentence.wordClass(lead).finite();
    boolean negated = false;
    boolean be = false;
    for (int i = lead - 1;
        sentence.has(i) && !sentence.hidden(i) && groupWord(sentence, sentence.get(i));
        i--) {
      Token token = sentence.get(i);
      negated |= token.is(WordClass.NEGATION) || token.lower().endsWith("n't");
      if (!token.is(WordClass.ADVERB)) {
        start = i;
      }
      auxiliary |= token.wordClass().auxiliary();
      be |= token.is(WordClass.BE);
    }
    WordClass verbClass = behind(be, sentence.wordClass(verb));
    boolean passive = lead == verb && be && verbClass == WordClass.PARTICIPLE;
    return new CuePhrase(
        sentence.stretch(start, end), verb, cue, verbClass, new Group(auxiliary, negated, passive));
  }

  /** Behind "be" a form that may be a past is a participle: "It was said". */
  private static WordClass behind(boolean be, WordClass verbClass) {
    return be && verbClass == WordClass.VERB_PAST ? WordClass.PARTICIPLE : verbClass;
  }

  /**
   * The verb before "to", or before a gerund, that only says how the cue goes on; else the cue's.
   */
  private int leadingVerb(Sentence sentence, int verb) {
    boolean to = sentence.is(verb - 1, WordClass.INFINITIVE_MARKER);
    boolean gerund = sentence.is(verb, WordClass.GERUND);
    int lead = to ? verb - 2 : verb - 1;
    boolean leads =
        (to || gerund)
            && sentence.has(lead)
            && !sentence.hidden(lead)
            && sentence.wordClass(lead).verb()
            && cues.leads(sentence.word(lead).lower());
    return leads ? lead : verb;
  }

  /** In a headline an infinitive tells the future: "Bolivia to propose summit". */
  private static boolean groupWord(Sentence sentence, Token token) {
    boolean future = token.is(WordClass.INFINITIVE_MARKER) && sentence.in(Block.Kind.HEADLINE);
    return future
        || token.wordClass().auxiliary()
        || token.is(WordClass.NEGATION)
        || token.is(WordClass.ADVERB);
  }
}
