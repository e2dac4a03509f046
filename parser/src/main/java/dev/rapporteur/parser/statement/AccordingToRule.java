package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import java.util.Optional;

/** "According to the secretariat, trade grows." */
final class AccordingToRule implements Rule {

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    Optional<According.Phrase> phrase =
        According.at(sentence, from).filter(found -> sentence.comma(found.end()));
    Optional<Stretch> content =
        phrase.flatMap(
            found -> sentence.trimmed(behindParticiple(sentence, found.end()), sentence.end()));
    if (content.isEmpty()) {
      return false;
    }
    According.Phrase found = phrase.orElseThrow();
    findings.addClause(
        Optional.of(found.source()),
        Optional.of(found.cue()),
        Optional.empty(),
        ImmutableList.of(content.get()),
        Link.NONE,
        "according-to-content");
    return true;
  }

  /**
   * "According to the agency, quoting the ministry, ...": the content starts behind the
   * participle's phrase.
   */
  private static int behindParticiple(Sentence sentence, int comma) {
    int i = comma + 1;
    if (!sentence.is(i, WordClass.GERUND)) {
      return comma;
    }
    while (sentence.has(i) && !sentence.comma(i)) {
      i++;
    }
    return sentence.has(i) ? i : comma;
  }
}
