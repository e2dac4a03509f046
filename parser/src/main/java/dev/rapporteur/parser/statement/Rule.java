package dev.rapporteur.parser.statement;

/** One way in which a sentence can say who said what. */
interface Rule {

  /**
   * Reads the sentence from the token at {@code from}, behind list markers and ordinals, and adds
   * what it finds.
   *
   * @return whether the rule applied; the sentence is then read
   */
  boolean read(Sentence sentence, int from, Findings findings);
}
