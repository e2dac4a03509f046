package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * Finds the acronyms that a report ties to full names: {@code Alliance of Small Island States
 * (AOSIS)}.
 */
final class Acronyms {

  /**
   * A full name and its acronym.
   *
   * @param name the name
   * @param acronym its short form
   */
  record Pair(NameMention name, NameMention acronym) {}

  private static final int LONGEST = 10;

  private final NameWords words;

  Acronyms(NameWords words) {
    this.words = words;
  }

  /** The pairs in {@code page}. */
  ImmutableList<Pair> read(Page page) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (int i = 2; i + 1 < page.size(); i++) {
      if (opening(page, i - 1) && closing(page, i + 1) && shortForm(page.get(i))) {
        int start = start(page, i - 1, page.get(i));
        if (start < i - 1) {
          NameMention name = NameMention.of(page, new Range(start, i - 1));
          pairs.add(new Pair(name, NameMention.of(page, new Range(i, i + 1))));
        }
      }
    }
    return pairs.build();
  }

  /** "AOSIS", and "AfDB": two capitals at the least. */
  private static boolean shortForm(Token token) {
    return token.is(Kind.WORD)
        && token.text().length() <= LONGEST
        && token.text().chars().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean opening(Page page, int i) {
    return page.is(i, "(") || page.is(i, "[");
  }

  private static boolean closing(Page page, int i) {
    return page.is(i, ")") || page.is(i, "]");
  }

  /**
   * Goes back over the words of the name, as far as the word whose initial the acronym starts with.
   */
  private int start(Page page, int end, Token acronym) {
    int letters = (int) acronym.text().chars().filter(Character::isLetterOrDigit).count();
    int start = end;
    for (int i = end - 1; i >= Math.max(0, end - 2 * letters); i--) {
      if (!words.capital(page, i)
          && !page.is(i, Kind.NUMBER)
          && !link(page, i)
          && !page.is(i, Kind.CLITIC)) {
        break;
      }
      if (words.capital(page, i) && page.word(i).text().charAt(0) == acronym.text().charAt(0)) {
        start = i;
      }
    }
    return end - start > 1 ? start : end;
  }

  private static boolean link(Page page, int i) {
    return page.is(i, "of")
        || page.is(i, "and")
        || page.is(i, "the")
        || page.is(i, "for")
        || page.is(i, "on");
  }
}
