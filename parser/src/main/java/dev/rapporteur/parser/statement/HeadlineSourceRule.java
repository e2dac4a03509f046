package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * In a headline a dash or colon sets the source apart: "Trade to grow in 2026 — deputy minister".
 */
final class HeadlineSourceRule implements Rule {

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    int mark = sentence.in(Block.Kind.HEADLINE) ? lastMark(sentence, from) : -1;
    if (mark < 0
        || NounPhrases.end(sentence, mark + 1) < sentence.end()
        || !Complements.clauseStarts(sentence, from, true)) {
      return false;
    }
    findings.addClause(
        Optional.of(sentence.stretch(mark + 1, sentence.end())),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(sentence.stretch(from, mark)),
        Link.NONE,
        "headline-content-source");
    return true;
  }

  private static int lastMark(Sentence sentence, int from) {
    for (int i = sentence.end() - 2; i > from; i--) {
      if (sentence.is(i, Kind.DASH) || sentence.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }
}
