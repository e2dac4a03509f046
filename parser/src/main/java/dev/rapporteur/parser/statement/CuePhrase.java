package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.lexicon.WordClass;

/**
 * A reporting expression in a sentence: the verb group with its auxiliaries, negation, particle and
 * preposition: {@code has also called for}.
 *
 * @param stretch its words
 * @param verb the index of its verb
 * @param entry what the lexicon says of it
 * @param verbClass the form of its verb
 * @param group how its verb group is built
 */
public record CuePhrase(Stretch stretch, int verb, Cue entry, WordClass verbClass, Group group) {

  /**
   * How a verb group is built.
   *
   * @param auxiliary whether it has an auxiliary or a modal
   * @param negated whether it is negated
   * @param passive whether it is in the passive
   */
  public record Group(boolean auxiliary, boolean negated, boolean passive) {}

  /** This expression with what follows it up to {@code end}: "were urged by". */
  CuePhrase endingAt(Sentence sentence, int end) {
    return new CuePhrase(sentence.stretch(start(), end), verb, entry, verbClass, group);
  }

  int start() {
    return stretch.range().start();
  }

  int end() {
    return stretch.range().end();
  }

  /**
   * Whether it can be the main verb of a clause: it has a finite form, or an auxiliary that has
   * one.
   */
  boolean finite() {
    return group.auxiliary || verbClass.finite() || verbClass == WordClass.VERB_BASE;
  }

  /** Whether it is a participle without auxiliary: "adding". */
  boolean participle() {
    return verbClass == WordClass.GERUND && !group.auxiliary;
  }
}
