package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * What stands before the sentence proper: the marker of a list item, and the ordinal of a point:
 * "Firstly, ".
 */
final class Openings {

  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "firstly",
          "secondly",
          "thirdly",
          "fourthly",
          "fifthly",
          "lastly",
          "finally");

  private Openings() {}

  /** The index of the first token behind them. */
  static int after(Sentence sentence) {
    int i = sentence.start();
    if (sentence.is(i, Kind.LIST_MARKER)) {
      i++;
    }
    return sentence.has(i) && ORDINALS.contains(sentence.word(i).lower()) && sentence.comma(i + 1)
        ? i + 2
        : i;
  }
}
