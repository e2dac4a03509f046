package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * Reads how far a person's name goes: {@code Joseph R. Biden, Jr.}, {@code Ilse Van Rhijn}, {@code
 * Kim Jong-un}.
 */
final class NameReader {

  private static final int LONGEST = 6;
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.copyOf(
          "al ben bin bint da de del della den der di do dos du el ibn la le van von"
              .split(" ", -1));
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("den", "der", "la");

  private final NameWords words;

  NameReader(Lexica lexica) {
    this.words = new NameWords(lexica);
  }

  /** Whether a name can open with the word at {@code i} at all: most words open none. */
  static boolean canOpen(Page page, int i) {
    return page.word(i).capitalized() || inner(page, i);
  }

  /** The name that starts at {@code i}; empty where none can. */
  Range at(Page page, int i) {
    int end = i;
    while (end - i < LONGEST
        && (part(page, end, i) || (particle(page, end) && (end > i || afterOffice(page, i))))
        && words.countryEnd(page, end) == end) {
      end++;
    }
    return new Range(i, end > i ? withSuffix(page, end) : end);
  }

  /**
   * A word that can be part of a name: capitalized, not in capitals, and neither a country nor an
   * office.
   */
  private boolean part(Page page, int i, int start) {
    if (!page.is(i, Kind.WORD) || !page.free(i) || !page.word(i).capitalized()) {
      return false;
    }
    Token token = page.get(i);
    if (initial(token)) {
      return token.text().length() == 2
          ? i > start || page.is(i + 1, Kind.WORD)
          : i == start && words.capital(page, i + 1) && !words.known(page, i + 1);
    }
    boolean name =
        words.capital(page, i) || pronounAsName(page, i, start) || monthAsName(page, i, start);
    return name
        && !(i > start && page.in(Block.Kind.HEADLINE) && page.is(i, WordClass.GERUND))
        && !token.word().acronym()
        && !other(page, i)
        && !(page.titled() && words.known(page, i));
  }

  private boolean other(Page page, int i) {
    return page.is(i, Trait.COUNTRY)
        || page.is(i, Office.Kind.OFFICE)
        || page.is(i, Office.Kind.HONORIFIC)
        || words.noun(page, i, NameNouns.Kind.MEETING)
        || words.noun(page, i, NameNouns.Kind.REGION);
  }

  /** A family name may look like a pronoun: {@code He Ruolan}. */
  private boolean pronounAsName(Page page, int i, int start) {
    boolean first =
        i == start
            && page.is(i, "he")
            && i > 0
            && !page.is(i - 1, Kind.QUOTE_OPEN)
            && !page.is(i - 1, ".");
    return first && words.capital(page, i + 1) && !words.known(page, i + 1);
  }

  /** A family name may look like a month: {@code Theresa May}. No day or year follows it. */
  private static boolean monthAsName(Page page, int i, int start) {
    return i > start && page.is(i, "may") && !page.is(i + 1, Kind.NUMBER);
  }

  /** "R.", and "J.B.". */
  private static boolean initial(Token token) {
    String text = token.text();
    boolean two =
        text.length() == 4 && text.charAt(3) == '.' && Character.isUpperCase(text.charAt(2));
    return (text.length() == 2 || two) && text.charAt(1) == '.' && token.capitalized();
  }

  /** "President von der Leyen": after an office, a particle opens a name. */
  private boolean afterOffice(Page page, int i) {
    return page.is(i - 1, Office.Kind.OFFICE) && page.word(i - 1).capitalized();
  }

  /** Whether a name cannot start here, for the word belongs to one: {@code van}. */
  static boolean inner(Page page, int i) {
    return PARTICLES.contains(page.lower(i));
  }

  private boolean particle(Page page, int i) {
    boolean opens = words.capital(page, i + 1) || ARTICLES.contains(page.lower(i + 1));
    return opens && PARTICLES.contains(page.lower(i));
  }

  /** "Biden Jr.", "Biden, Jr.". */
  private static int withSuffix(Page page, int end) {
    int suffix = page.is(end, ",") ? end + 1 : end;
    return page.has(suffix) && PersonNames.suffix(page.word(suffix).text()) ? suffix + 1 : end;
  }
}
