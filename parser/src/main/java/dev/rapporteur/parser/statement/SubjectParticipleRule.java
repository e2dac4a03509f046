package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/**
 * "The groups granted an extension, saying the capital was low": behind a main clause that
 * attributes nothing, a participle attributes to its subject.
 */
final class SubjectParticipleRule implements Rule {

  private static final int LONGEST_GROUP = 4;

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
      if (opensParticiple(sentence, i)
          && mainClause.readParticiple(sentence, i + 1, subject.get(), findings)) {
        return true;
      }
    }
    return readDirectly(sentence, subject.get(), findings);
  }

  /** "A statement was issued saying that ...": without a mark, only "that" or a quotation tells. */
  private boolean readDirectly(Sentence sentence, Stretch subject, Findings findings) {
    for (int i = subject.range().end() + 1; sentence.has(i); i++) {
      boolean said =
          sentence.is(i, WordClass.GERUND)
              && (sentence.is(i + 1, WordClass.COMPLEMENTIZER)
                  || sentence.is(i + 1, Token.Kind.QUOTE_OPEN));
      if (said && mainClause.readParticiple(sentence, i, subject, findings)) {
        return true;
      }
    }
    return false;
  }

  /** Behind a comma, "while" or "by": ", saying ...", "while chanting ...", "by noting that". */
  private static boolean opensParticiple(Sentence sentence, int i) {
    boolean word = sentence.is(i, "while") || sentence.is(i, "by");
    return sentence.pause(i) || (word && !sentence.hidden(i));
  }

  /** "leaders who had met": the verb right behind the pronoun, or behind its auxiliary. */
  private static boolean inRelativeClause(Sentence sentence, int verb) {
    int i = verb - 1;
    while (sentence.has(i)
        && i >= verb - LONGEST_GROUP
        && (sentence.wordClass(i).auxiliary() || sentence.is(i, WordClass.ADVERB))) {
      i--;
    }
    return sentence.is(i, WordClass.RELATIVE);
  }

  /** The subject of the first finite verb of the sentence's main clause. */
  private Optional<Stretch> subject(Sentence sentence, int from) {
    for (int i = from + 1; sentence.has(i); i++) {
      if (!sentence.hidden(i)
          && sentence.wordClass(i).finite()
          && cues.at(sentence, i).isEmpty()
          && !inRelativeClause(sentence, i)) {
        return Sources.before(sentence, from, i);
      }
    }
    return Optional.empty();
  }
}
