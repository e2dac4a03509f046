package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.statement.Complement.Kind;
import java.util.Optional;

/**
 * "Donors were urged by the minister to pay", "the plan was criticized by experts": a passive
 * attributes where it names its agent or whom it calls on; "it is expected that" attributes to
 * nobody.
 */
final class PassiveRule implements Rule {

  private final CuePhrases cues;

  PassiveRule(CuePhrases cues) {
    this.cues = cues;
  }

  @Override
  public boolean read(Sentence sentence, int opening, Findings findings) {
    int from = MainClauseRule.behindFrontedClause(sentence, opening);
    int known = from + 1;
    for (int i = sentence.nextCueVerb(from + 1); sentence.has(i); i = sentence.nextCueVerb(i + 1)) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        Optional<Stretch> subject =
            cue.group().passive()
                ? Sources.before(sentence, from, cue.start())
                : Optional.<Stretch>empty();
        if (subject.isPresent()) {
          if (reported(sentence, from, known, cue.start())) {
            return false;
          }
          if (read(sentence, subject.get(), cue, findings)) {
            return true;
          }
          known = cue.start();
        }
      }
    }
    return false;
  }

  /** "Moala said he was asked to pay": what is reported is no sentence of the reporter's. */
  private boolean reported(Sentence sentence, int from, int first, int passive) {
    for (int i = sentence.nextCueVerb(first);
        sentence.has(i) && i < passive;
        i = sentence.nextCueVerb(i + 1)) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        if (reports(sentence, cue) && Sources.before(sentence, from, cue.start()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean reports(Sentence sentence, CuePhrase cue) {
    return cue.finite()
        && !cue.group().passive()
        && Complements.of(sentence, cue)
            .filter(complement -> complement.kind() != Kind.PHRASE)
            .isPresent();
  }

  private static boolean read(
      Sentence sentence, Stretch subject, CuePhrase cue, Findings findings) {
    if (sentence.is(subject.range().start(), "it") && subject.range().length() == 1) {
      return readNobody(sentence, cue, findings);
    }
    if (readQuoted(sentence, subject, cue, findings)) {
      return true;
    }
    return sentence.is(cue.end(), "by")
        ? readAgent(sentence, subject, cue, findings)
        : readCalledOn(sentence, subject, cue, findings);
  }

  /** "He was quoted (by a paper) as saying that ...": the subject says it. */
  private static boolean readQuoted(
      Sentence sentence, Stretch subject, CuePhrase cue, Findings findings) {
    boolean by = sentence.is(cue.end(), "by");
    int as = by ? NounPhrases.end(sentence, cue.end() + 1) : cue.end();
    Optional<Complement> said =
        sentence.is(as, "as") && sentence.is(as + 1, WordClass.GERUND)
            ? Complements.clauseAt(sentence, as + 2, true)
            : Optional.empty();
    Optional<Stretch> content =
        said.flatMap(complement -> sentence.trimmed(complement.start(), sentence.end()));
    content.ifPresent(
        words ->
            findings.addComplement(
                Optional.of(subject),
                cue.endingAt(sentence, as + 2),
                said.orElseThrow(),
                words,
                Link.NONE,
                "passive-quoted"));
    return content.isPresent();
  }

  /** "Members are urged to act": who calls is not said, who is called on is. */
  private static boolean readCalledOn(
      Sentence sentence, Stretch subject, CuePhrase cue, Findings findings) {
    boolean call = cue.entry().takes(Frame.ASKED) && cue.entry().force() == Force.CALL;
    Optional<Complement> asked =
        call
            ? Complements.infinitiveAt(sentence, cue.end()).map(found -> found.toldTo(subject))
            : Optional.empty();
    Optional<Stretch> content = sentence.trimmed(cue.end(), sentence.end());
    if (asked.isEmpty() || content.isEmpty()) {
      return false;
    }
    findings.addComplement(
        Optional.empty(), cue, asked.get(), content.get(), Link.NONE, "passive-called-on");
    return true;
  }

  /** "It is expected (now) that talks will end": the content has no source. */
  private static boolean readNobody(Sentence sentence, CuePhrase cue, Findings findings) {
    int that = Adverbials.after(sentence, cue.end());
    Optional<Stretch> content = sentence.trimmed(that, sentence.end());
    if (!sentence.is(that, WordClass.COMPLEMENTIZER) || content.isEmpty()) {
      return false;
    }
    findings.addComplement(
        Optional.empty(),
        cue,
        Complement.of(Kind.CLAUSE, that),
        content.get(),
        Link.NONE,
        "passive-nobody");
    return true;
  }

  private static boolean readAgent(
      Sentence sentence, Stretch subject, CuePhrase cue, Findings findings) {
    int from = cue.end() + 1;
    int end = NounPhrases.end(sentence, from);
    if (end == from || sentence.is(from, WordClass.GERUND)) {
      return false;
    }
    Optional<Stretch> agent = Optional.of(sentence.stretch(from, end));
    CuePhrase withBy = cue.endingAt(sentence, from);
    Optional<Complement> asked =
        cue.entry().takes(Frame.ASKED)
            ? Complements.infinitiveAt(sentence, end).map(found -> found.toldTo(subject))
            : Optional.empty();
    if (asked.isPresent()) {
      Stretch content = sentence.trimmed(end, sentence.end()).orElse(subject);
      findings.addComplement(agent, withBy, asked.get(), content, Link.NONE, "passive-asked");
      return true;
    }
    if (!cue.entry().takes(Frame.NOUN)
        && !cue.entry().takes(Frame.FOR)
        && !cue.entry().takes(Frame.CLAUSE)) {
      return false;
    }
    findings.addPhrase(
        agent.get(), Optional.of(withBy), ImmutableList.of(subject), "passive-agent");
    return true;
  }
}
