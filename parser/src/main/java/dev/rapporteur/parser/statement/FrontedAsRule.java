package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.statement.Attribution.Link;
import java.util.Optional;

/** "As the ministry noted on Monday, trade grows": the phrase in front tells whose words follow. */
final class FrontedAsRule implements Rule {

  private final CuePhrases cues;

  FrontedAsRule(CuePhrases cues) {
    this.cues = cues;
  }

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    if (!sentence.is(from, "as")) {
      return false;
    }
    for (int i = from + 1; sentence.has(i); i++) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        if (read(sentence, from + 1, cue, findings)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean read(Sentence sentence, int from, CuePhrase cue, Findings findings) {
    boolean speech = cue.finite() && cue.entry().takes(Frame.ASIDE) && !cue.group().passive();
    Optional<Stretch> source =
        Sources.before(sentence, from, cue.start())
            .filter(found -> speech && found.range().start() == from);
    int end = NounPhrases.afterPhrases(sentence, cue.end());
    Optional<Stretch> content = sentence.trimmed(end, sentence.end());
    if (source.isEmpty() || !sentence.comma(end) || content.isEmpty()) {
      return false;
    }
    findings.addClause(
        source,
        Optional.of(cue),
        Optional.empty(),
        ImmutableList.of(content.get()),
        Link.NONE,
        "fronted-as");
    return true;
  }
}
