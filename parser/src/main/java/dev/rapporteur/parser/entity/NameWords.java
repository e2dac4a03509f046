package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;

/** Tells which capitalized words can be part of a name, and how far a name reaches. */
final class NameWords {

  private static final int LONGEST_COUNTRY = 4;

  /** No name has more words; the limit keeps the work linear. */
  private static final int LONGEST_NAME = 20;

  private final Lexica lexica;

  NameWords(Lexica lexica) {
    this.lexica = lexica;
  }

  /**
   * A capitalized word that is no function word, weekday or month: {@code Bank}, not {@code The}.
   */
  boolean capital(Page page, int i) {
    return page.has(i) && page.word(i).nameable();
  }

  /** Whether the dictionary has the word at {@code i}: such a word is seldom a surname. */
  boolean known(Page page, int i) {
    return page.is(i, Trait.KNOWN);
  }

  /** Whether the word at {@code i} is the plural of a noun that the dictionary has. */
  boolean plural(Page page, int i) {
    return page.is(i, Trait.PLURAL);
  }

  boolean noun(Page page, int i, NameNouns.Kind kind) {
    return page.is(i, kind);
  }

  /**
   * Where a run of capitalized words that ends before {@code end} begins. Numbers belong to it
   * ("Free Trade Area 3.0"), and so does "and" between two words of the dictionary ("Air and
   * Space").
   */
  int runStart(Page page, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && page.free(start - 1)) {
      if (capital(page, start - 1) || page.is(start - 1, Kind.NUMBER)) {
        start--;
      } else if (start < end && joint(page, start - 1)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  /**
   * Where the tail of a name ends whose noun stands before {@code from}: "on Mountain Waters", "for
   * the Blue Pacific Continent", "of Areas beyond National Jurisdiction"; {@code from} where there
   * is none.
   */
  int tailEnd(Page page, int from) {
    int end = from;
    int i = from;
    while (page.has(i)
        && i - from < LONGEST_NAME
        && page.free(i)
        && (capital(page, i) || link(page, i))
        && !titleOfName(page, i)
        && !personAfter(page, i)
        && !nextName(page, i)) {
      i++;
      if (capital(page, i - 1)) {
        end = i;
      }
    }
    return end;
  }

  /**
   * "Department of State | and the Center for Private Enterprise": after "and", an article, a
   * country or the noun of a body opens a name of its own. "Health and Human Services" is one.
   */
  private boolean nextName(Page page, int i) {
    if (!page.is(i, "and") && !page.is(i, "&")) {
      return false;
    }
    boolean opens = page.is(i + 1, "the") || countryEnd(page, i + 1) > i + 1;
    for (int next = i + 1; !opens && capital(page, next) && next - i < LONGEST_COUNTRY; next++) {
      opens = noun(page, next, NameNouns.Kind.ORGANIZATION);
    }
    return opens;
  }

  /**
   * "Office of Science and Technology Policy | Michael NAME": two words that no dictionary has,
   * straight after one that it has, are somebody's name.
   */
  boolean personAfter(Page page, int i) {
    return capital(page, i - 1)
        && known(page, i - 1)
        && stranger(page, i)
        && stranger(page, i + 1)
        && !capital(page, i + 2);
  }

  private boolean stranger(Page page, int i) {
    return capital(page, i)
        && !known(page, i)
        && !page.word(i).acronym()
        && !page.is(i, Trait.COUNTRY)
        && !lexica.places().contains(page.word(i).text());
  }

  /** "Office of Political Outreach and Strategy | Director NAME", "Museum of Flight | CEO". */
  private boolean titleOfName(Page page, int i) {
    boolean name = capital(page, i + 1) && !known(page, i + 1);
    return page.is(i, Office.Kind.OFFICE) && (name || page.word(i).acronym());
  }

  private boolean joint(Page page, int i) {
    return (page.is(i, "and") || page.is(i, "&"))
        && capital(page, i - 1)
        && known(page, i - 1)
        && page.free(i - 1)
        && known(page, i + 1);
  }

  private static boolean link(Page page, int i) {
    return switch (page.lower(i)) {
      case "of", "on", "for", "to", "the", "and", "beyond", "against", "with", "&" -> true;
      default -> false;
    };
  }

  /** Where the country's name that starts at {@code i} ends; {@code i} where none does. */
  int countryEnd(Page page, int i) {
    int longest = page.is(i, Trait.OPENS_COUNTRY) ? Math.min(i + LONGEST_COUNTRY, page.size()) : i;
    for (int end = longest; end > i; end--) {
      if (lexica.countries().contain(page.words(new Range(i, end)))) {
        return end;
      }
    }
    return i;
  }

  /** Whether {@code range} holds the name of a place. */
  boolean place(Page page, Range range) {
    String words = page.words(range);
    return lexica.places().contains(words) || lexica.countries().of(words).isPresent();
  }
}
