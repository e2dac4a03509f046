package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.Cues;

/** Reads the attributions of one sentence: the first rule that applies reads it. */
final class SentenceReader {

  private final ImmutableList<Rule> rules;

  SentenceReader(Cues cues) {
    CuePhrases phrases = new CuePhrases(cues);
    Continuations continuations = new Continuations(phrases);
    MainClauseRule mainClause = new MainClauseRule(phrases, continuations);
    rules =
        ImmutableList.of(
            new QuotationAloneRule(),
            new QuotationSignedRule(),
            new AsideRule(new Asides(phrases), continuations, mainClause),
            new AccordingToRule(),
            new FrontedParticipleRule(phrases, mainClause),
            new FrontedAsRule(phrases),
            new PassiveRule(phrases),
            mainClause,
            new SubjectParticipleRule(phrases, mainClause),
            new RelativeClauseRule(mainClause),
            new NounCueRule(cues),
            new HeadlineSourceRule(),
            new IssuersRule());
  }

  ImmutableList<Attribution> read(Sentence sentence) {
    Findings findings = new Findings(sentence);
    int from = Openings.after(sentence);
    for (Rule rule : rules) {
      if (rule.read(sentence, from, findings)) {
        break;
      }
    }
    return findings.found();
  }
}
