package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import java.util.Optional;

/**
 * "Noting that trade grows, he put forward ...": the participle belongs to the subject behind it.
 */
final class FrontedParticipleRule implements Rule {

  private final CuePhrases cues;
  private final MainClauseRule mainClause;

  FrontedParticipleRule(CuePhrases cues, MainClauseRule mainClause) {
    this.cues = cues;
    this.mainClause = mainClause;
  }

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    for (CuePhrase cue : cues.at(sentence, behindPreposition(sentence, from))) {
      Optional<Complement> complement =
          Complements.of(sentence, cue).filter(found -> cue.participle());
      int comma = complement.map(found -> mainClauseComma(sentence, found.start())).orElse(-1);
      if (comma > 0) {
        sentence
            .trimmed(complement.orElseThrow().start(), comma)
            .ifPresent(
                content ->
                    findings.addComplement(
                        Optional.empty(),
                        cue,
                        complement.get(),
                        content,
                        Link.NEXT,
                        "fronted-participle"));
        mainClause.read(sentence, comma + 1, findings);
        return true;
      }
    }
    return false;
  }

  /** "After saying", "While noting". */
  private static int behindPreposition(Sentence sentence, int from) {
    boolean preposition =
        sentence.is(from, WordClass.PREPOSITION) || sentence.is(from, WordClass.SUBORDINATOR);
    return preposition && sentence.is(from + 1, WordClass.GERUND) ? from + 1 : from;
  }

  /** The comma behind which the main clause starts: a noun phrase with a finite verb. */
  static int mainClauseComma(Sentence sentence, int from) {
    for (int i = from; sentence.has(i); i++) {
      if (sentence.comma(i)) {
        int end = NounPhrases.end(sentence, i + 1);
        if (end > i + 1 && verb(sentence, end)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean verb(Sentence sentence, int i) {
    return sentence.has(i)
        && (sentence.wordClass(i).finite() || sentence.is(i, WordClass.VERB_BASE));
  }
}
