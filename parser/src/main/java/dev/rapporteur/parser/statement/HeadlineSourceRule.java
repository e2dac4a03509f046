package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * In a headline a dash or colon sets the source apart: "Trade to grow in 2026 — deputy minister",
 * "Premier: Trade will grow".
 */
final class HeadlineSourceRule implements Rule {

  private static final int LONGEST_SOURCE = 6;

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    return sentence.in(Block.Kind.HEADLINE)
        && (sourceLast(sentence, from, findings) || sourceFirst(sentence, from, findings));
  }

  private static boolean sourceLast(Sentence sentence, int from, Findings findings) {
    int mark = lastMark(sentence, from);
    boolean source = mark > from && NounPhrases.end(sentence, mark + 1) == sentence.end();
    if (!source || !tells(sentence, from, mark)) {
      return false;
    }
    Stretch who = sentence.stretch(mark + 1, sentence.end());
    add(who, sentence.stretch(from, mark), "headline-content-source", findings);
    return true;
  }

  private static boolean sourceFirst(Sentence sentence, int from, Findings findings) {
    int colon = NounPhrases.end(sentence, from);
    boolean source = colon > from && colon <= from + LONGEST_SOURCE && sentence.is(colon, ":");
    if (!source || !tells(sentence, colon + 1, sentence.end())) {
      return false;
    }
    Stretch what = sentence.stretch(colon + 1, sentence.end());
    add(sentence.stretch(from, colon), what, "headline-source-content", findings);
    return true;
  }

  private static void add(Stretch source, Stretch content, String rule, Findings findings) {
    findings.addClause(
        Optional.of(source),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(content),
        Link.NONE,
        rule);
  }

  private static int lastMark(Sentence sentence, int from) {
    for (int i = sentence.end() - 2; i > from; i--) {
      if (sentence.is(i, Kind.DASH) || sentence.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  /** A clause, or a future told by an infinitive. */
  private static boolean tells(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.is(i, WordClass.INFINITIVE_MARKER)) {
        return true;
      }
    }
    return Complements.clauseStarts(sentence, from, true);
  }
}
