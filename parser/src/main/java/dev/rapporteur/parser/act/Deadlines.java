package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** Finds the words that say by when: a preposition of time with a date behind it. */
final class Deadlines {

  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("by", "before", "until", "from", "within", "than", "over");
  private static final ImmutableSet<String> SPANS =
      ImmutableSet.of(
          "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades",
          "hours");

  private Deadlines() {}

  /**
   * The first deadline in the clause: "by the end of 2027", "no later than Sept. 30", "within ten
   * years".
   */
  static Optional<Range> in(Tokens tokens, Range clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (PREPOSITIONS.contains(tokens.get(i).lower())) {
        int end = dateEnd(tokens, i, clause.end());
        if (end > i + 1) {
          return Optional.of(new Range(tokens.is(i, "than") ? i - 2 : i, end));
        }
      }
    }
    return Optional.empty();
  }

  private static int dateEnd(Tokens tokens, int preposition, int limit) {
    String word = tokens.get(preposition).lower();
    if (word.equals("than")
        && !(tokens.is(preposition - 1, "later") && tokens.is(preposition - 2, "no"))) {
      return 0;
    }
    boolean span = word.equals("within") || word.equals("over");
    return span
        ? spanEnd(tokens, preposition + 1, limit)
        : DateWords.end(tokens, preposition + 1, limit);
  }

  /** "ten years", "the next three years". */
  private static int spanEnd(Tokens tokens, int from, int limit) {
    boolean counted = false;
    for (int i = from; i < limit && i < from + 5; i++) {
      counted |=
          tokens.get(i).is(WordClass.NUMBER)
              || tokens.get(i).is(Kind.NUMBER)
              || tokens.is(i, "next")
              || tokens.is(i, "coming");
      if (SPANS.contains(tokens.get(i).lower())) {
        return counted ? i + 1 : 0;
      }
    }
    return 0;
  }
}
