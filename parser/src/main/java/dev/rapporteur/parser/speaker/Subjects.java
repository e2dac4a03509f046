package dev.rapporteur.parser.speaker;

import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;

/** Finds what stands before the first verb of a sentence: "The leaders of the forum | met". */
final class Subjects {

  private Subjects() {}

  /** The tokens before the first finite verb of a sentence; all of them where it has none. */
  static Range of(Tokens tokens, Range sentence) {
    int verb = sentence.start();
    while (verb < sentence.end() && !tokens.wordClass(verb).finite()) {
      verb++;
    }
    return new Range(sentence.start(), verb);
  }
}
