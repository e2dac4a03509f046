package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;

/**
 * "It called on listeners who said they had doubts": where the sentence attributes nothing else, a
 * relative clause can.
 */
final class RelativeClauseRule implements Rule {

  private static final int LONGEST_CLAUSE = 120;

  private final MainClauseRule mainClause;

  RelativeClauseRule(MainClauseRule mainClause) {
    this.mainClause = mainClause;
  }

  /** "listeners who said that ...", and with a subject of its own "a suit in which Fiji argued". */
  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    for (int i = from + 1; sentence.has(i); i++) {
      boolean who = sentence.is(i, WordClass.RELATIVE) && !sentence.hidden(i);
      if (who && readFrom(clause(sentence, i), i, findings)) {
        return true;
      }
    }
    return false;
  }

  private boolean readFrom(Sentence clause, int pronoun, Findings findings) {
    return mainClause.readRelative(clause, pronoun, findings)
        || mainClause.readClauseAt(clause, pronoun + 1, findings);
  }

  /** "Duarte, who admits haste, | left": where the clause is closed, what is said ends, too. */
  private static Sentence clause(Sentence sentence, int pronoun) {
    int closed = RelativeClauses.end(sentence, pronoun);
    int end = closed < 0 ? pronoun + LONGEST_CLAUSE : closed;
    return end < sentence.end() ? sentence.before(end) : sentence;
  }
}
