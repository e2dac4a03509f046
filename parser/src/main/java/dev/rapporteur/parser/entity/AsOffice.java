package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;

/** Reads an office that a verb gives or takes: {@code NAME was forced to resign as minister}. */
final class AsOffice {

  private static final int FARTHEST = 8;

  private final TitleReader titles;

  AsOffice(TitleReader titles) {
    this.titles = titles;
  }

  /** The office after the name that ends at {@code end}; empty where none is told so. */
  Range of(Page page, int end) {
    int as = end;
    boolean verb = false;
    while (as - end < FARTHEST && within(page, as) && !page.is(as, "as")) {
      verb |= page.wordClass(as).verb() || page.wordClass(as).finite();
      as++;
    }
    int start = page.is(as + 1, "the") ? as + 2 : as + 1;
    return verb && page.is(as, "as") ? office(page, start) : new Range(end, end);
  }

  private static boolean within(Page page, int i) {
    return page.has(i) && (page.is(i, Kind.WORD) || page.is(i, Kind.CLITIC));
  }

  /** "Foreign Affairs minister": to the first word that is an office, if no other name follows. */
  private Range office(Page page, int start) {
    for (int i = start; i < start + FARTHEST && within(page, i); i++) {
      Token token = page.get(i);
      if (titles.office(page, i) && !titles.office(page, i + 1)) {
        boolean named = page.has(i + 1) && page.is(i + 1, WordClass.PROPER);
        return named ? new Range(start, start) : new Range(start, i + 1);
      }
      if (!token.wordClass().nominal() && !token.is(WordClass.ADJECTIVE)) {
        break;
      }
    }
    return new Range(start, start);
  }
}
