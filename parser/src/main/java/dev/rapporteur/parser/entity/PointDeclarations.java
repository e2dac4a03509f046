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
   * nothing, and "a 12-point limit" counts other points.
   */
  Optional<Declaration> pointed(List<Page> pages) {
    for (Page page : pages) {
      for (int i = 0; i < page.size() && !page.in(Block.Kind.HEADLINE); i++) {
        Optional<Declaration> declaration =
            page.free(i) && !page.word(i).capitalized() ? pointed(page, i) : Optional.empty();
        if (declaration.isPresent()) {
          return declaration;
        }
      }
    }
    return Optional.empty();
  }

  /** "three-point proposal", "five point peace plan". */
  private Optional<Declaration> pointed(Page page, int i) {
    String word = page.lower(i);
    boolean apart = page.is(i + 1, "point");
    String number =
        word.endsWith(POINT)
            ? word.substring(0, word.length() - POINT.length())
            : apart ? word : "";
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int list = listEnd(page, apart ? i + 2 : i + 1);
    return list > i
        ? Numerals.cardinal(number).map(count -> declaration(page, i, list, count))
        : Optional.empty();
  }

  /** The index after the noun for what holds the points, up to three words on; -1 without one. */
  private int listEnd(Page page, int from) {
    for (int i = from; i < from + 3 && page.has(i); i++) {
      if (words.noun(page, i, NameNouns.Kind.LIST) && !listAt(page, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean listAt(Page page, int i) {
    return words.noun(page, i, NameNouns.Kind.LIST);
  }

  /** "put forward five suggestions": a verb of making announces points without any marker. */
  Optional<Declaration> announced(List<Page> pages) {
    for (Page page : pages) {
      for (int i = 2; i < page.size() && !page.in(Block.Kind.HEADLINE); i++) {
        Optional<Integer> count =
            words.noun(page, i, NameNouns.Kind.POINT) && made(page, countStart(page, i))
                ? count(page, i)
                : Optional.empty();
        if (count.isPresent()) {
          return Optional.of(declaration(page, countStart(page, i), i + 1, count.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean made(Page page, int number) {
    int verb =
        page.is(number - 1, "forward") || page.is(number - 1, "out") ? number - 2 : number - 1;
    return switch (page.lower(verb)) {
      case "put",
          "made",
          "offered",
          "outlined",
          "listed",
          "laid",
          "set",
          "raised",
          "proposed",
          "presented",
          "advanced",
          "spelled" ->
          true;
      default -> false;
    };
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
    return Numerals.cardinal(page.lower(countStart(page, noun))).filter(count -> count > 1);
  }

  /** An adjective may stand between: "three new proposals". */
  private static int countStart(Page page, int noun) {
    boolean adjective = page.has(noun - 2) && page.is(noun - 1, WordClass.ADJECTIVE);
    return adjective ? noun - 2 : noun - 1;
  }

  private static Declaration declaration(Page page, int start, int end, int count) {
    boolean article = page.is(start - 1, "a") || page.is(start - 1, "an");
    return new Declaration(count, page.excerpt(new Range(article ? start - 1 : start, end)));
  }
}
