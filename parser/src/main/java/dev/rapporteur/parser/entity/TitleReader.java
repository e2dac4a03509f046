package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * Reads the office or calling that stands directly before a name: {@code Turkish Foreign Minister
 * NAME}.
 */
final class TitleReader {

  private static final int PORTFOLIO = 6;
  private static final int LONGEST = 20;

  private final Lexica lexica;
  private final NameWords words;

  TitleReader(Lexica lexica) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
  }

  /**
   * Where the forms of address before {@code name} begin: {@code H.E. Mr.}; {@code name} where
   * there are none.
   */
  int beforeAddress(Page page, int name) {
    int i = name;
    while (i > 0 && page.is(i - 1, Kind.WORD) && page.is(i - 1, Office.Kind.HONORIFIC)) {
      i--;
    }
    return i;
  }

  /** The title that ends before {@code end}; empty where none does. */
  Range before(Page page, int end) {
    int head = head(page, end);
    if (head == end) {
      head = beforePortfolio(page, end);
    }
    if (head == end) {
      return new Range(end, end);
    }
    int start = start(page, head);
    return new Range(ofAdviser(page, start), end);
  }

  /**
   * The title before {@code end}, or one that an editor put in: {@code [former Museum CEO] NAME}.
   */
  Range insertedBefore(Page page, int end) {
    int open = end - 2;
    while (page.is(end - 1, "]") && end - open < LONGEST && page.has(open) && !page.is(open, "[")) {
      open--;
    }
    boolean inserted = page.is(end - 1, "]") && page.is(open, "[") && office(page, end - 2);
    return inserted ? new Range(open + 1, end - 1) : before(page, end);
  }

  /**
   * Whether a word for what somebody does stands before {@code end}, which is evidence of a name,
   * but no office.
   */
  boolean calling(Page page, int end) {
    int hyphen = page.lower(end - 1).lastIndexOf('-');
    return end > 0
        && lexica.offices().contain(page.lower(end - 1).substring(hyphen + 1), Office.Kind.PERSON);
  }

  /** Whether the word at {@code i} is an office, alone or as the end of two words. */
  boolean office(Page page, int i) {
    return page.has(i) && (head(page, i + 1) <= i || head(page, i + 2) == i);
  }

  /**
   * Whether the word at {@code i} belongs to what an office is for: the "Trade" of "Minister for
   * Trade".
   */
  boolean portfolio(Page page, int i) {
    boolean fits = words.known(page, i) || lexica.countries().of(page.word(i).text()).isPresent();
    int of = i - 1;
    while (fits && of > i - PORTFOLIO && (words.capital(page, of) || page.is(of, "and"))) {
      of--;
    }
    return fits && (page.is(of, "for") || page.is(of, "of")) && office(page, of - 1);
  }

  private int head(Page page, int end) {
    if (page.is(end - 2, Trait.OPENS_OFFICE)
        && page.has(end - 1)
        && lexica
            .offices()
            .contain(page.lower(end - 2) + " " + page.lower(end - 1), Office.Kind.OFFICE)) {
      return end - 2;
    }
    boolean office =
        page.has(end - 1) && page.free(end - 1) && page.is(end - 1, Office.Kind.OFFICE);
    return office ? end - 1 : end;
  }

  /** "Minister for Trade NAME", "Governor of Washington NAME". */
  private int beforePortfolio(Page page, int end) {
    int stop = words.capital(page, end - 1) ? Math.max(0, end - PORTFOLIO) : end;
    for (int i = end - 1; i > stop; i--) {
      if (page.is(i, "for") || page.is(i, "of")) {
        int head = head(page, i);
        return i < end - 1 && head < i && page.word(i - 1).capitalized() ? head : end;
      }
      if (!words.capital(page, i) && !page.is(i, "and") && !page.is(i, "the")) {
        return end;
      }
    }
    return end;
  }

  /** Countries, bodies, portfolios and ranks before the office belong to it. */
  private int start(Page page, int head) {
    boolean capital = page.word(head).capitalized();
    int start = head;
    while (start > 0
        && head - start < LONGEST
        && (word(page, start - 1, capital)
            || owner(page, start - 1)
            || secondOffice(page, start - 1))) {
      start--;
    }
    return page.is(start, Kind.CLITIC) ? start + 1 : start;
  }

  /**
   * "National Security Advisor to the Vice President NAME": the office before the name is whom
   * another office serves.
   */
  private int ofAdviser(Page page, int start) {
    int to = page.is(start - 1, "the") ? start - 2 : start - 1;
    int head = page.is(to, "to") && office(page, to - 1) ? head(page, to) : to;
    return head < to && page.word(head).capitalized() ? start(page, head) : start;
  }

  private boolean word(Page page, int i, boolean capital) {
    if (page.is(i, Office.Kind.HONORIFIC)) {
      return false;
    }
    if (words.capital(page, i)) {
      return !opensSentence(page, i)
          || capital
          || words.known(page, i)
          || page.is(i, Trait.COUNTRY);
    }
    boolean modifier = page.is(i, Kind.WORD) && page.is(i, Office.Kind.MODIFIER);
    return modifier || (!capital && common(page, i));
  }

  private static boolean common(Page page, int i) {
    return page.is(i, Kind.WORD) && (page.is(i, WordClass.NOUN) || page.is(i, WordClass.ADJECTIVE));
  }

  private static boolean opensSentence(Page page, int i) {
    return i == 0 || page.is(i - 1, ".") || page.is(i - 1, Kind.QUOTE_OPEN);
  }

  private boolean owner(Page page, int i) {
    return page.is(i, Kind.CLITIC) && words.capital(page, i - 1);
  }

  /** "Deputy Prime Minister and Defense Minister NAME". */
  private boolean secondOffice(Page page, int i) {
    return page.is(i, "and") && office(page, i - 1) && page.word(i - 1).capitalized();
  }
}
