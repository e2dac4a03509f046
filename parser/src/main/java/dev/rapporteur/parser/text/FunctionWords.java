package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Context.Behind;
import java.util.Optional;

/** Decides between the classes of function words: "that", "to", "her", "since". */
final class FunctionWords {

  private final Lookahead ahead;

  FunctionWords(Lookahead ahead) {
    this.ahead = ahead;
  }

  /** The class of the word at {@code i}; empty if it is no function word. */
  Optional<WordClass> choose(int i, ImmutableList<WordClass> classes, Behind behind) {
    return switch (classes.get(0)) {
      case COMPLEMENTIZER -> Optional.of(that(i, behind));
      case INFINITIVE_MARKER -> Optional.of(to(i));
      case CLITIC -> Optional.of(clitic(behind));
      case POSSESSIVE ->
          Optional.of(ahead.nominal(i + 1) ? WordClass.POSSESSIVE : WordClass.PRONOUN);
      case SUBORDINATOR, PREPOSITION -> Optional.of(preposition(i, classes));
      case RELATIVE -> Optional.of(who(behind));
      case DETERMINER -> Optional.of(determiner(i, classes, behind));
      default -> Optional.empty();
    };
  }

  /**
   * "that" opens a clause after a verb, a comma or an adjective; after a noun it is relative if a
   * verb follows. Before a noun without a verb it only points: "rejected that plan".
   */
  private WordClass that(int i, Behind behind) {
    WordClass before = behind.word();
    if (before == WordClass.PREPOSITION || (before == WordClass.PUNCTUATION && i == 0)) {
      return ahead.nominal(i + 1) ? WordClass.DETERMINER : WordClass.PRONOUN;
    }
    boolean noun = before.nominal() && before != WordClass.PRONOUN;
    if (noun && ahead.verb(i + 1, before)) {
      return WordClass.RELATIVE;
    }
    boolean points = before.verb() && ahead.singularNoun(i + 1) && !ahead.clause(i + 1);
    return points ? WordClass.DETERMINER : WordClass.COMPLEMENTIZER;
  }

  /**
   * "to" opens an infinitive before a verb's base form, adverbs aside: "to further unleash"; in
   * "according to show insiders" it does not.
   */
  private WordClass to(int i) {
    if (ahead.is(i - 1, "according")) {
      return WordClass.PREPOSITION;
    }
    int next = ahead.quoteOpens(i + 1) ? i + 2 : i + 1;
    while (ahead.adverb(next) && !ahead.canBe(next, WordClass.VERB_BASE)) {
      next++;
    }
    boolean infinitive =
        ahead.canBe(next, WordClass.VERB_BASE)
            || ahead.canBe(next, WordClass.BE)
            || ahead.canBe(next, WordClass.HAVE)
            || ahead.canBe(next, WordClass.DO);
    return infinitive ? WordClass.INFINITIVE_MARKER : WordClass.PREPOSITION;
  }

  /** "'s" is "is" after a pronoun; else it is possessive. */
  private static WordClass clitic(Behind behind) {
    boolean pronoun = behind.word() == WordClass.PRONOUN || behind.word() == WordClass.QUESTION;
    return pronoun ? WordClass.BE : WordClass.CLITIC;
  }

  /**
   * "as", "since", "before" open a clause if a subject and a verb follow before the next mark; else
   * a phrase. "up", "down" and "out" are prepositions before a noun phrase only.
   */
  private WordClass preposition(int i, ImmutableList<WordClass> classes) {
    if (classes.contains(WordClass.SUBORDINATOR)) {
      boolean clause = ahead.subjectPronoun(i + 1) || ahead.clause(i + 1);
      return clause ? WordClass.SUBORDINATOR : WordClass.PREPOSITION;
    }
    boolean adverb = classes.contains(WordClass.ADVERB) && !ahead.nominal(i + 1);
    return adverb ? WordClass.ADVERB : classes.get(0);
  }

  /** "who" and "which" are relative after a noun, a comma or a preposition. */
  private static WordClass who(Behind behind) {
    boolean relative =
        behind.word().nominal() || behind.word() == WordClass.PREPOSITION || behind.comma();
    return relative ? WordClass.RELATIVE : WordClass.QUESTION;
  }

  /** "each pledged to continue", "we all express our thanks": a quantifier can stand for itself. */
  private WordClass determiner(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean article = ahead.nominal(i + 1) && !ahead.verbWithObject(i + 1, behind.word());
    return article ? WordClass.DETERMINER : classes.get(1);
  }
}
