package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * Reads what is said of a person between commas: {@code NAME, head of the SCO Business Council,}.
 */
final class AppositionReader {

  private static final int LONGEST = 40;

  private final Lexica lexica;
  private final TitleReader titles;

  AppositionReader(Lexica lexica, TitleReader titles) {
    this.lexica = lexica;
    this.titles = titles;
  }

  /**
   * The apposition after the comma at {@code comma}, without its article; empty where none stands
   * there.
   */
  Range after(Page page, int comma) {
    int from = comma + 1;
    boolean article = article(page, from) || possessive(page, from);
    int start = article ? from + 1 : from;
    int end = start;
    while (page.has(end)
        && end - comma < LONGEST
        && !ends(page, end)
        && !secondArticle(page, end)) {
      end++;
    }
    return page.is(comma, ",") && describes(page, start, end, article)
        ? new Range(start, end)
        : new Range(comma, comma);
  }

  /**
   * The noun phrase before the comma at {@code comma}: {@code the U.S. ambassador to the alliance,
   * NAME,}.
   */
  Range before(Page page, int comma) {
    int start = comma;
    while (start > 0
        && comma - start < LONGEST
        && !ends(page, start - 1)
        && !conjunction(page, start - 1)) {
      start--;
    }
    if (page.is(start, Kind.WORD)
        && (page.is(start, WordClass.DETERMINER) || possessive(page, start))) {
      start++;
    }
    return page.is(comma, ",") && describes(page, start, comma, false)
        ? new Range(start, comma)
        : new Range(comma, comma);
  }

  private static boolean article(Page page, int i) {
    return page.is(i, "a") || page.is(i, "an") || page.is(i, "the");
  }

  /**
   * "the environment minister and the bloc's lead negotiator" has two parts; the first is the role.
   */
  private static boolean secondArticle(Page page, int i) {
    return page.is(i, "and") && (article(page, i + 1) || possessive(page, i + 1));
  }

  private static boolean possessive(Page page, int i) {
    return page.has(i) && page.is(i, WordClass.POSSESSIVE);
  }

  private static boolean conjunction(Page page, int i) {
    return page.is(i, WordClass.COORDINATOR)
        || page.is(i, WordClass.SUBORDINATOR)
        || page.is(i, WordClass.COMPLEMENTIZER);
  }

  private static boolean ends(Page page, int i) {
    Token token = page.get(i);
    boolean mark =
        token.is(Kind.PUNCTUATION)
            || token.is(Kind.DASH)
            || token.quote()
            || token.is(Kind.LIST_MARKER);
    boolean relative = token.is(WordClass.RELATIVE) || token.is("who") || token.is("that");
    return (mark && !token.is("&")) || token.wordClass().finite() || relative;
  }

  /**
   * It does so if an office, a calling, or after an article a word such as "planner" stands before
   * its first preposition.
   */
  private boolean describes(Page page, int start, int end, boolean article) {
    for (int i = start; i < end && !page.is(i, WordClass.PREPOSITION); i++) {
      String word = page.lower(i);
      boolean last = i + 1 == end || !page.wordClass(i + 1).nominal();
      if (titles.office(page, i)
          || lexica.offices().contain(word, Office.Kind.PERSON)
          || (article && last && agent(word))) {
        return !page.is(start, WordClass.PREPOSITION) && !namedAfter(page, i, end);
      }
    }
    return false;
  }

  /** "NAME, Secretary OTHER": the office belongs to the name that follows it. */
  private boolean namedAfter(Page page, int office, int end) {
    int next = office + 1;
    while (next < end && titles.office(page, next)) {
      next++;
    }
    return next < end && page.word(next).capitalized() && page.word(office).capitalized();
  }

  private static boolean agent(String word) {
    return word.length() > 5
        && (word.endsWith("er")
            || word.endsWith("ist")
            || word.endsWith("man")
            || word.endsWith("or"));
  }
}
