package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Range;
import java.util.List;
import java.util.Optional;

/** Finds the motto of a meeting: {@code under the theme "Solidarity, Equality, Sustainability"}. */
final class Mottos {

  private Mottos() {}

  static Optional<String> in(List<Page> pages) {
    return pages.stream().flatMap(page -> in(page).stream()).findFirst();
  }

  private static Optional<String> in(Page page) {
    for (Quotation quotation : page.passage().quotations()) {
      Range range = quotation.range();
      boolean theme = announced(page, range.start()) && quotation.closed();
      int end =
          range.end() - (page.is(range.end() - 2, ".") || page.is(range.end() - 2, ",") ? 2 : 1);
      if (theme && end > range.start() + 1) {
        return Optional.of(page.words(new Range(range.start() + 1, end)));
      }
    }
    return Optional.empty();
  }

  private static boolean announced(Page page, int open) {
    int noun = page.is(open - 1, "of") ? open - 2 : open - 1;
    return page.is(noun, "theme") || page.is(noun, "motto");
  }
}
