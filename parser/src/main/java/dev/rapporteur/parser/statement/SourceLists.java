package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;

/** Finds where a source starts that lists several: "Fiji, Tonga and Samoa said". */
final class SourceLists {

  /** How many tokens stand before the last comma at most, so that no cue is read back from far. */
  private static final int LONGEST = 80;

  private SourceLists() {}

  /**
   * The start of the list that the source from {@code start} to {@code end} closes, at {@code from}
   * or behind an adverbial there; {@code start} where it closes none.
   */
  static int start(Sentence sentence, int from, int start, int end) {
    int comma = commaBefore(sentence, start);
    if (comma <= from || !sentence.comma(comma)) {
      return start;
    }
    int mark = behindMark(sentence, from, comma);
    if (comma - mark > LONGEST) {
      return start;
    }
    int first = behindFronted(sentence, mark);
    boolean joined =
        comma == start - 1 ? holdsAnd(sentence, start, end) : holdsComma(sentence, first, comma);
    return joined && items(sentence, first, comma) ? first : start;
  }

  /** "Fiji, Tonga | and Samoa", "Fiji | , Tonga and Samoa": a comma may stand before "and". */
  private static int commaBefore(Sentence sentence, int start) {
    return sentence.is(start - 1, "and") && sentence.comma(start - 2) ? start - 2 : start - 1;
  }

  /** "Trade: | Fiji, Tonga and Samoa said": a list starts behind any mark that is no comma. */
  private static int behindMark(Sentence sentence, int from, int comma) {
    int i = comma;
    while (i > from && comma - i <= LONGEST && (sentence.comma(i - 1) || !sentence.stop(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean holdsAnd(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsComma(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.comma(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but noun phrases stands there, none of which is an adverbial. */
  private static boolean items(Sentence sentence, int from, int to) {
    if (Adverbials.startsAt(sentence, from) || participle(sentence, from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean opens = i == from || sentence.comma(i - 1);
      if (!sentence.comma(i) && !(opens ? opensItem(sentence, i) : inNounPhrase(sentence, i))) {
        return false;
      }
    }
    return from < to;
  }

  /**
   * "Building on this, Fiji and Tonga said": what "-ing" ends with, and opens a phrase, is a verb.
   */
  private static boolean participle(Sentence sentence, int i) {
    return sentence.word(i).lower().endsWith("ing")
        && (sentence.is(i + 1, WordClass.PREPOSITION) || sentence.is(i + 1, WordClass.DETERMINER));
  }

  private static boolean opensItem(Sentence sentence, int i) {
    boolean phrase = sentence.is(i, WordClass.PREPOSITION) && !sentence.is(i, "including");
    return !phrase && inNounPhrase(sentence, i);
  }

  private static boolean inNounPhrase(Sentence sentence, int i) {
    return switch (sentence.wordClass(i)) {
      case PROPER, NOUN, PLURAL, DETERMINER, ADJECTIVE, PREPOSITION, CLITIC -> !sentence.hidden(i);
      default -> false;
    };
  }

  /**
   * "On Monday, | Fiji, Tonga and Samoa said", "In a statement, | Fiji, Tonga and Samoa said"; but
   * a comma may stand in what names a place: "In Suva, Fiji, ministers and aides said".
   */
  private static int behindFronted(Sentence sentence, int from) {
    int end = NounPhrases.afterPhrases(sentence, from);
    boolean place =
        sentence.is(end - 1, WordClass.PROPER) && Adverbials.after(sentence, from) < end;
    return end > from && sentence.comma(end) && !place ? end + 1 : from;
  }
}
