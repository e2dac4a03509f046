package dev.rapporteur.parser.entity;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a report announces points by number: {@code a three-point proposal}, {@code two
 * obstacles}.
 */
final class PointDeclarations {

  /**
   * An announcement.
   *
   * @param count how many points
   * @param excerpt the words
   */
  record Declaration(int count, Excerpt excerpt) {}

  private static final String POINT = "-point";

  private final NameWords words;

  PointDeclarations(NameWords words) {
    this.words = words;
  }

  /**
   * "a three-point proposal", anywhere; in a headline and in a document's name it announces
   * nothing.
   */
  Optional<Declaration> pointed(List<Page> pages) {
    for (Page page : pages) {
      for (int i = 0; i < page.size() && !page.in(Block.Kind.HEADLINE); i++) {
        String word = page.lower(i);
        if (word.endsWith(POINT) && page.free(i) && !page.get(i).capitalized()) {
          Optional<Integer> count =
              Numerals.cardinal(word.substring(0, word.length() - POINT.length()));
          if (count.isPresent()) {
            return Optional.of(declaration(page, i, afterNoun(page, i + 1), count.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "listed three demands" in the paragraph of the first marker before it, or in one of the two
   * paragraphs before.
   */
  Optional<Declaration> counted(List<Page> pages, PointMarker first) {
    int at = first.page().number();
    for (int p = at; p >= Math.max(0, at - 2); p--) {
      Page page = pages.get(p);
      for (int i = (p == at ? first.index() : page.size()) - 1; i > 0; i--) {
        Optional<Integer> count =
            words.noun(page, i, NameNouns.Kind.POINT) ? count(page, i) : Optional.empty();
        if (count.isPresent()) {
          return Optional.of(declaration(page, countStart(page, i), i + 1, count.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> count(Page page, int noun) {
    return Numerals.cardinal(page.lower(countStart(page, noun)));
  }

  /** An adjective may stand between: "three new proposals". */
  private static int countStart(Page page, int noun) {
    boolean adjective = page.has(noun - 2) && page.get(noun - 1).is(WordClass.ADJECTIVE);
    return adjective ? noun - 2 : noun - 1;
  }

  private static Declaration declaration(Page page, int start, int end, int count) {
    boolean article = page.is(start - 1, "a") || page.is(start - 1, "an");
    return new Declaration(count, page.excerpt(new Range(article ? start - 1 : start, end)));
  }

  private static int afterNoun(Page page, int i) {
    return page.has(i) && page.get(i).wordClass().nominal() ? i + 1 : i;
  }
}
