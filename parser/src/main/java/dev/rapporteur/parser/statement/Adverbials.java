package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * Finds the adverbials of time and place that stand between the parts of an attribution: "said here
 * Saturday that", "told reporters on Tuesday", "said earlier this week".
 */
final class Adverbials {

  private static final int LONGEST = 5;
  private static final int YEAR_DIGITS = 4;

  private Adverbials() {}

  /**
   * The index after the adverbials that start at {@code from}; {@code from} where there are none.
   */
  static int after(Sentence sentence, int from) {
    int i = from;
    int next = end(sentence, i);
    while (next > i) {
      i = next;
      next = end(sentence, i);
    }
    return i;
  }

  /** The index of the first of the adverbials that end before {@code end}, behind {@code from}. */
  static int before(Sentence sentence, int from, int end) {
    for (int start = Math.max(from, end - LONGEST); start < end; start++) {
      boolean wholeSource = start == from && end - start < 2;
      if (!wholeSource && end(sentence, start) == end) {
        return start;
      }
    }
    return end;
  }

  /** Whether an adverbial starts at {@code i}. */
  static boolean startsAt(Sentence sentence, int i) {
    return end(sentence, i) > i;
  }

  /**
   * "today", "on Tuesday night", "last month", "on Nov. 1", "two days ago"; what owns something is
   * none.
   */
  private static int end(Sentence sentence, int from) {
    if (!sentence.has(from) || sentence.hidden(from)) {
      return from;
    }
    int end = Calendar.adverb(sentence.word(from).lower()) ? from + 1 : timeEnd(sentence, from);
    return sentence.is(end, WordClass.CLITIC) ? from : end;
  }

  private static int timeEnd(Sentence sentence, int from) {
    int core = from;
    while (opens(sentence, core) && core < from + 2) {
      core++;
    }
    int end = coreEnd(sentence, core, core > from);
    return end > core ? end : from;
  }

  private static boolean opens(Sentence sentence, int i) {
    return sentence.has(i) && Calendar.opensTime(sentence.word(i).lower()) && !sentence.hidden(i);
  }

  private static int coreEnd(Sentence sentence, int i, boolean opened) {
    if (!sentence.has(i)) {
      return i;
    }
    Token token = sentence.get(i);
    if (Calendar.weekday(token.lower())) {
      return partOfDay(sentence, i + 1) ? i + 2 : i + 1;
    }
    if (opened && token.capitalized() && Calendar.month(token.lower()).isPresent()) {
      return sentence.is(i + 1, Kind.NUMBER) ? behindYear(sentence, i + 2) : i + 1;
    }
    boolean ago = token.is(WordClass.NUMBER) && sentence.is(i + 2, "ago");
    boolean period = opened && Calendar.period(token.lower()) && !sentence.is(i - 1, "in");
    return ago ? i + 3 : period ? i + 1 : i;
  }

  /** "on Nov. 1, 2024,": a year between commas belongs to the day. */
  private static int behindYear(Sentence sentence, int i) {
    boolean year =
        sentence.comma(i)
            && sentence.is(i + 1, Kind.NUMBER)
            && sentence.word(i + 1).text().length() == YEAR_DIGITS;
    return year ? i + 2 : i;
  }

  private static boolean partOfDay(Sentence sentence, int i) {
    return sentence.is(i, "morning")
        || sentence.is(i, "afternoon")
        || sentence.is(i, "evening")
        || sentence.is(i, "night");
  }
}
