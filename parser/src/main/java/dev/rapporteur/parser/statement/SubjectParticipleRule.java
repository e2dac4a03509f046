package dev.rapporteur.parser.statement;

import java.util.Optional;

/**
 * "The groups granted an extension, saying the capital was low": behind a main clause that
 * attributes nothing, a participle attributes to its subject.
 */
final class SubjectParticipleRule implements Rule {

  private final CuePhrases cues;
  private final MainClauseRule mainClause;

  SubjectParticipleRule(CuePhrases cues, MainClauseRule mainClause) {
    this.cues = cues;
    this.mainClause = mainClause;
  }

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    Optional<Stretch> subject = subject(sentence, from);
    if (subject.isEmpty()) {
      return false;
    }
    for (int i = subject.get().range().end() + 1; sentence.has(i); i++) {
      if (sentence.pause(i)
          && mainClause.readParticiple(sentence, i + 1, subject.get(), findings)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the sentence's first finite verb. */
  private Optional<Stretch> subject(Sentence sentence, int from) {
    for (int i = from + 1; sentence.has(i); i++) {
      if (!sentence.hidden(i)
          && sentence.get(i).wordClass().finite()
          && cues.at(sentence, i).isEmpty()) {
        return Sources.before(sentence, from, i);
      }
    }
    return Optional.empty();
  }
}
