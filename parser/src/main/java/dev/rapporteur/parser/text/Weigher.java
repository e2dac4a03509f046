package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.ClassWeights;
import dev.rapporteur.parser.lexicon.WordClass;

/** Chooses between the classes that a word can have by what the text around it says. */
@FunctionalInterface
public interface Weigher {

  /**
   * Chooses.
   *
   * @param index the index of the word among the tokens of its passage
   * @param candidates the classes that it can have, the likeliest first
   * @param clues what the text around it says; the array belongs to the caller
   */
  WordClass choose(int index, ImmutableList<WordClass> candidates, int[] clues);

  /** The class for which the clues weigh most; of two that weigh the same, the likelier one. */
  static Weigher of(ClassWeights weights) {
    return (index, candidates, clues) -> weights.heaviest(candidates, clues);
  }
}
