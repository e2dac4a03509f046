package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Context.Behind;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Where what stands before a word leaves no choice of its class, nothing needs to be weighed. */
final class CertainClasses {

  private final Lookahead ahead;
  private final IntPredicate opensClause;

  /**
   * Looks ahead.
   *
   * @param opensClause whether a clause can follow the word at an index without "that", if it is a
   *     verb
   */
  CertainClasses(Lookahead ahead, IntPredicate opensClause) {
    this.ahead = ahead;
    this.opensClause = opensClause;
  }

  /** The class of the word at {@code i} where only one is possible. */
  Optional<WordClass> choose(int i, ImmutableList<WordClass> classes, Behind behind) {
    return switch (behind.word()) {
      case NOUN, PROPER -> verbOf(i, classes, behind, WordClass.VERB_PRESENT);
      case ADJECTIVE ->
          beforeObject(i) ? verbOf(i, classes, behind, WordClass.VERB_PRESENT) : Optional.empty();
      case PLURAL ->
          clauseOpener(i, classes, behind)
              .or(() -> describing(i, classes, behind))
              .or(() -> verbOf(i, classes, behind, WordClass.VERB_BASE));
      case COORDINATOR -> parallel(i, classes, behind);
      case INFINITIVE_MARKER, MODAL, DO -> ifPossible(classes, WordClass.VERB_BASE);
      case RELATIVE -> subjectRelative(classes);
      case PUNCTUATION -> behindMark(i, classes, behind);
      default -> Optional.empty();
    };
  }

  /**
   * "Moala, whose island is small, voiced hope": the verb is due where a relative clause closes. In
   * a headline, "Duarte calls for ban, pledges aid" has two.
   */
  private Optional<WordClass> behindMark(int i, ImmutableList<WordClass> classes, Behind behind) {
    if (behind.relativeClosed()) {
      return ifPossible(classes, WordClass.VERB_PAST);
    }
    if (behind.appositionClosed()
        && ahead.inSentence()
        && !ahead.is(i + 1, "by")
        && !ahead.verbDue(i + 1)) {
      return ifPossible(classes, WordClass.VERB_PAST)
          .or(() -> ifPossible(classes, WordClass.VERB_PRESENT));
    }
    boolean second = behind.comma() && !ahead.inSentence() && behind.lastVerb().finite();
    return second && ahead.startsComplement(i + 1, behind.word())
        ? ifPossible(classes, behind.lastVerb())
        : Optional.empty();
  }

  /**
   * "Its harbour lost a crane": a past form right before an object is no participle. Where a
   * sentence has no verb yet, "The premier plans a visit" has it before the article, and "The
   * report urges caution" where no other word is rather one.
   *
   * @param present the form that agrees with the noun before it
   */
  private Optional<WordClass> verbOf(
      int i, ImmutableList<WordClass> classes, Behind behind, WordClass present) {
    boolean object = beforeObject(i);
    if (object && classes.contains(WordClass.VERB_PAST)) {
      return Optional.of(WordClass.VERB_PAST);
    }
    boolean due = !behind.sentenceHasVerb() && !behind.clauseHasVerb() && ahead.inSentence();
    boolean joined = ahead.canBe(i + 1, WordClass.COORDINATOR);
    if (!due || joined || (!object && ahead.verbLikely(i + 1))) {
      return Optional.empty();
    }
    return ifPossible(classes, WordClass.VERB_PAST).or(() -> ifPossible(classes, present));
  }

  /** "Traders estimate Fiji is ahead": a name right behind it starts the clause that it opens. */
  private Optional<WordClass> clauseOpener(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean opens =
        !behind.sentenceHasVerb()
            && !behind.clauseHasVerb()
            && ahead.inSentence()
            && opensClause.test(i)
            && ahead.certainly(i + 1, WordClass.PROPER);
    return opens ? ifPossible(classes, WordClass.VERB_BASE) : Optional.empty();
  }

  /** "Sources close to the talks said": an adjective with a phrase describes the noun before it. */
  private Optional<WordClass> describing(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean phrase = ahead.is(i + 1, "to") || ahead.certainly(i + 1, WordClass.PREPOSITION);
    boolean describes =
        classes.get(0) == WordClass.ADJECTIVE
            && phrase
            && ahead.startsNounPhrase(i + 2)
            && !behind.sentenceHasVerb()
            && !behind.clauseHasVerb()
            && ahead.verbLikely(i + 2);
    return describes ? Optional.of(WordClass.ADJECTIVE) : Optional.empty();
  }

  private boolean beforeObject(int i) {
    return ahead.certainly(i + 1, WordClass.DETERMINER) || ahead.is(i + 1, "its");
  }

  /** "We welcome the plan, and pledge to stay": before "to", a verb like the one before "and". */
  private Optional<WordClass> parallel(int i, ImmutableList<WordClass> classes, Behind behind) {
    return ahead.canBe(i + 1, WordClass.INFINITIVE_MARKER)
        ? ifPossible(classes, behind.lastVerb())
        : Optional.empty();
  }

  private static Optional<WordClass> ifPossible(
      ImmutableList<WordClass> classes, WordClass wanted) {
    return classes.contains(wanted) ? Optional.of(wanted) : Optional.empty();
  }

  /** "a technology that stops": behind a relative pronoun, what can be a singular's verb is one. */
  private static Optional<WordClass> subjectRelative(ImmutableList<WordClass> classes) {
    return ifPossible(classes, WordClass.VERB_PRESENT);
  }
}
