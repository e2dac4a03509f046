package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Finds the motto of a meeting: {@code under the theme "Solidarity, Equality, Sustainability"},
 * {@code its theme is "One Roof"}, {@code under the theme of One Roof}.
 */
final class Mottos {

  /** How many words may stand between the noun and the motto: "the theme of the G20 summit is". */
  private static final int FARTHEST = 8;

  private Mottos() {}

  static Optional<String> in(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> quoted(page).or(() -> capitals(page)).stream())
        .findFirst();
  }

  private static Optional<String> quoted(Page page) {
    for (Quotation quotation : page.passage().quotations()) {
      Range range = quotation.range();
      boolean theme = quotation.closed() && announced(page, range.start());
      int end =
          range.end() - (page.is(range.end() - 2, ".") || page.is(range.end() - 2, ",") ? 2 : 1);
      if (theme && end > range.start() + 1) {
        return Optional.of(page.words(new Range(range.start() + 1, end)));
      }
    }
    return Optional.empty();
  }

  /** The noun stands directly before, or in the subject of "is" or "was". */
  private static boolean announced(Page page, int open) {
    int last = page.is(open - 1, "of") || page.is(open - 1, ",") ? open - 2 : open - 1;
    if (noun(page, last) || page.is(last, "themed")) {
      return true;
    }
    boolean is = page.is(last, "is") || page.is(last, "was");
    for (int i = last - 1; is && i >= 0 && last - i <= FARTHEST; i--) {
      if (noun(page, i)) {
        return true;
      }
      is = !page.is(i, Kind.PUNCTUATION) && !page.wordClass(i).finite();
    }
    return false;
  }

  /** Without quotation marks, the words with capitals after "under the theme of" are the motto. */
  private static Optional<String> capitals(Page page) {
    for (int i = 2; i < page.size(); i++) {
      if (noun(page, i) && page.is(i - 1, "the") && page.is(i - 2, "under")) {
        int start = page.is(i + 1, "of") ? i + 2 : i + 1;
        int end = capitalsEnd(page, start);
        return end - start > 1 ? Optional.of(page.words(new Range(start, end))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Prepositions, articles and commas belong to it between two words with a capital. */
  private static int capitalsEnd(Page page, int start) {
    int end = start;
    for (int i = start; page.is(i, Kind.WORD) || page.is(i, ","); i++) {
      if (page.is(i, Kind.WORD) && page.word(i).capitalized()) {
        end = i + 1;
      } else if (i == start || !links(page, i)) {
        return end;
      }
    }
    return end;
  }

  private static boolean links(Page page, int i) {
    return page.is(i, ",")
        || page.is(i, WordClass.PREPOSITION)
        || page.is(i, WordClass.COORDINATOR)
        || page.is(i, WordClass.DETERMINER);
  }

  private static boolean noun(Page page, int i) {
    return page.is(i, "theme") || page.is(i, "motto");
  }
}
