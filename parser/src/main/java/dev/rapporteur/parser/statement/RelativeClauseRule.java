package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;

/**
 * "It called on listeners who said they had doubts": where the sentence attributes nothing else, a
 * relative clause can.
 */
final class RelativeClauseRule implements Rule {

  private final MainClauseRule mainClause;

  RelativeClauseRule(MainClauseRule mainClause) {
    this.mainClause = mainClause;
  }

  /** "listeners who said that ...", and with a subject of its own "a suit in which Fiji argued". */
  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    for (int i = from + 1; sentence.has(i); i++) {
      boolean who = sentence.is(i, WordClass.RELATIVE) && !sentence.hidden(i);
      if (who
          && (mainClause.readRelative(sentence, i, findings)
              || mainClause.readClauseAt(sentence, i + 1, findings))) {
        return true;
      }
    }
    return false;
  }
}
