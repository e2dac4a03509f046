package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;

/** Finds relative clauses that stand between commas: "The premier, | who led the talks, | said". */
final class RelativeClauses {

  private static final int LONGEST = 60;
  private static final int MOST_ADVERBS = 3;

  private RelativeClauses() {}

  /**
   * The index of the comma that closes the relative clause whose pronoun stands at {@code pronoun}:
   * behind it the sentence gets its verb. -1 where no comma opens the clause, or none closes it.
   */
  static int end(Sentence sentence, int pronoun) {
    if (!sentence.is(pronoun, WordClass.RELATIVE) || !sentence.comma(pronoun - 1)) {
      return -1;
    }
    for (int i = pronoun + 1; sentence.has(i) && i <= pronoun + LONGEST; i++) {
      if (sentence.comma(i) && finite(sentence, behindAdverbs(sentence, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int behindAdverbs(Sentence sentence, int from) {
    int i = from;
    while (i < from + MOST_ADVERBS && sentence.is(i, WordClass.ADVERB)) {
      i++;
    }
    return i;
  }

  private static boolean finite(Sentence sentence, int i) {
    return sentence.has(i) && !sentence.hidden(i) && sentence.wordClass(i).finite();
  }
}
