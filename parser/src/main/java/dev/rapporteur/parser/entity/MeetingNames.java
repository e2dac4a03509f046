package dev.rapporteur.parser.entity;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Finds the names of meetings. A meeting is named by the lexicon ("East Asia Summit"), by a number
 * that grows on it ("COP30"), by its body before the noun ("APEC Economic Leaders' Meeting") or
 * after it ("Meeting of the Council of Heads of Government of SCO Member States").
 */
final class MeetingNames {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Splitter HYPHENS = Splitter.onPattern("[-–]");

  private static final int LONGEST = 20;

  private final Lexica lexica;
  private final NameWords words;

  MeetingNames(Lexica lexica) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
  }

  /** The name that starts at {@code i}, or whose noun stands there. */
  Optional<MeetingName> at(Page page, int i) {
    if (!page.is(i, Kind.WORD)) {
      return Optional.empty();
    }
    Optional<MeetingName> known =
        page.word(i).capitalized() ? numbered(page, i).or(() -> known(page, i)) : Optional.empty();
    if (known.isPresent() || !words.noun(page, i, NameNouns.Kind.MEETING)) {
      return known;
    }
    return bodyBefore(page, i).or(() -> bodyAfter(page, i)).or(() -> ofItsOwn(page, i));
  }

  private Optional<MeetingName> known(Page page, int i) {
    if (!page.is(i, Trait.OPENS_MEETING)) {
      return Optional.empty();
    }
    return lexica
        .meetings()
        .at(page.report(), page.start(i))
        .map(
            match ->
                new MeetingName(
                    new Range(i, page.indexAt(match.end())),
                    Optional.of(match.entry().series()),
                    Optional.empty()))
        .filter(name -> name.range().length() > 1 || page.word(i).acronym());
  }

  /** {@code COP30}, {@code COP-30}, {@code COP 30}. */
  private Optional<MeetingName> numbered(Page page, int i) {
    String text = page.word(i).text();
    if (!DIGITS.matchesAnyOf(text) && !page.is(i + 1, Kind.NUMBER)) {
      return Optional.empty();
    }
    String digits = DIGITS.retainFrom(text);
    boolean apart = digits.isEmpty() && page.is(i + 1, Kind.NUMBER);
    Integer edition = Ints.tryParse(apart ? page.word(i + 1).text() : digits);
    String series = CharMatcher.is('-').trimFrom(DIGITS.trimTrailingFrom(text));
    if (edition == null
        || edition < 1
        || edition > 999
        || !Ascii.toUpperCase(series).equals(series)) {
      return Optional.empty();
    }
    return lexica
        .meetings()
        .named(series)
        .map(
            meeting ->
                new MeetingName(
                    new Range(i, apart ? i + 2 : i + 1),
                    Optional.of(meeting.series()),
                    Optional.of(edition)));
  }

  private Optional<MeetingName> bodyBefore(Page page, int noun) {
    int start = start(page, noun);
    if (start == noun || !(page.word(noun).capitalized() || page.is(noun, "summit"))) {
      return Optional.empty();
    }
    for (int i = start; i < noun; i++) {
      Optional<String> series =
          page.is(i - 1, "(") && i == start ? Optional.empty() : series(page, i);
      if (series.isPresent()) {
        Range first = new Range(partner(page, i), i + 1);
        String name = first.length() > 1 ? page.words(first) : series.get();
        return Optional.of(
            new MeetingName(
                new Range(first.start(), noun + 1), Optional.of(name), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Capitalized words, a plural's apostrophe and an acronym in brackets stand before the noun. */
  private int start(Page page, int noun) {
    int start = noun;
    while (noun - start < LONGEST && page.has(start - 1) && page.free(start - 1)) {
      if (words.capital(page, start - 1)) {
        start--;
      } else if (page.is(start - 1, Kind.CLITIC) && page.lower(start - 2).endsWith("s")) {
        start--;
      } else if (page.is(start - 1, ")") && page.is(start - 3, "(")) {
        start -= 3;
      } else if (page.is(start - 1, Kind.NUMBER)
          && page.is(start - 2, "of")
          && page.is(start - 3, "group")) {
        start -= 3;
      } else {
        return start;
      }
    }
    return start;
  }

  /**
   * Where the first of two parties starts whose second is the body at {@code i}: {@code
   * U.S.-ASEAN}.
   */
  private int partner(Page page, int i) {
    boolean joined =
        page.is(i - 1, Kind.DASH)
            && page.is(i - 2, Kind.WORD)
            && page.end(i - 2) + 1 == page.start(i);
    return joined && party(page.word(i - 2).text()) ? i - 2 : i;
  }

  /**
   * The series of the body at {@code i}, or of the two parties that a hyphen joins there: {@code
   * EU-PIF}.
   */
  private Optional<String> series(Page page, int i) {
    if (!page.is(i, Kind.WORD)) {
      return Optional.empty();
    }
    String text = page.word(i).text();
    Optional<Match<Body>> body = lexica.bodies().at(page.report(), page.start(i));
    if (body.isPresent() && body.get().end() >= page.end(i)) {
      return body.get().entry().series();
    }
    boolean parties = HYPHENS.splitToStream(text).filter(this::party).count() == 2;
    return parties ? Optional.of(text) : Optional.empty();
  }

  private boolean party(String name) {
    return lexica.countries().contain(name) || lexica.bodies().named(name).isPresent();
  }

  private Optional<MeetingName> bodyAfter(Page page, int noun) {
    if (!page.word(noun).capitalized() || !page.is(noun + 1, "of")) {
      return Optional.empty();
    }
    Range range = new Range(noun, words.tailEnd(page, noun + 1));
    for (int i = noun + 2; i < range.end(); i++) {
      Optional<String> series = series(page, i);
      if (series.isPresent()) {
        return Optional.of(new MeetingName(range, series, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /**
   * "The Rio Summit", "the Cities Summit": a summit of no known body has a name where words of a
   * name stand before it. A line of capitals shows none.
   */
  private Optional<MeetingName> ofItsOwn(Page page, int noun) {
    int start = noun;
    while (noun - start < LONGEST && words.capital(page, start - 1) && page.free(start - 1)) {
      start--;
    }
    boolean named =
        !page.titled()
            && page.is(noun, "summit")
            && page.word(noun).capitalized()
            && page.is(start - 1, "the");
    Range range = new Range(ordinal(page, start) ? start + 1 : start, noun + 1);
    return named && range.length() > 1
        ? Optional.of(new MeetingName(range, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static boolean ordinal(Page page, int i) {
    return Numerals.ordinal(page.lower(i)).isPresent();
  }
}
