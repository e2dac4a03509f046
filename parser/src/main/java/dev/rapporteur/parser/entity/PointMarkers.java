package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Finds the words that open points: {@code Firstly}, {@code Second,}, {@code The third is to},
 * {@code Finally,}, and the numbers of paragraphs.
 */
final class PointMarkers {

  private static final ImmutableSet<String> LAST = ImmutableSet.of("finally", "lastly", "last");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private PointMarkers() {}

  /** The markers in {@code page}, in the order of the text. */
  static ImmutableList<PointMarker> in(Page page) {
    ImmutableList.Builder<PointMarker> markers = ImmutableList.builder();
    if (page.in(Block.Kind.HEADLINE) || page.in(Block.Kind.CAPTION)) {
      return markers.build();
    }
    number(page).ifPresent(markers::add);
    for (Range sentence : page.passage().sentences()) {
      int start = opening(page, sentence.start());
      word(page, start).ifPresent(markers::add);
      inside(page, new Range(start + 1, sentence.end()), markers);
    }
    return markers.build();
  }

  /** A quotation mark or a conjunction may stand before the marker: "And finally,". */
  private static int opening(Page page, int sentence) {
    int start = page.is(sentence, Kind.QUOTE_OPEN) ? sentence + 1 : sentence;
    return page.is(start, "and") || page.is(start, "but") ? start + 1 : start;
  }

  /** A paragraph's number: {@code 1.} or {@code (1)}; a letter is none. */
  private static Optional<PointMarker> number(Page page) {
    if (!page.is(0, Kind.LIST_MARKER)) {
      return Optional.empty();
    }
    Integer number = Ints.tryParse(DIGITS.retainFrom(page.word(0).text()));
    return number == null || number < 1
        ? Optional.empty()
        : Optional.of(marker(page, 0, 1, number, true));
  }

  /**
   * "First" opens a point only where a mark, "is" or "of all" follows: "The first quarter" does
   * not.
   */
  private static Optional<PointMarker> word(Page page, int i) {
    Optional<PointMarker> named = page.is(i, "the") ? named(page, i) : Optional.empty();
    return named.or(() -> phrase(page, i)).or(() -> single(page, i));
  }

  /** "The third is to", "The second proposal is". */
  private static Optional<PointMarker> named(Page page, int i) {
    int verb = page.has(i + 2) && page.is(i + 2, WordClass.NOUN) ? i + 3 : i + 2;
    return page.is(verb, "is") || page.is(verb, "was")
        ? Numerals.ordinal(page.lower(i + 1))
            .map(ordinal -> marker(page, i, verb - i, ordinal, false))
        : Optional.empty();
  }

  /** "To begin with", "First of all", "First and foremost", "Last but not least". */
  private static Optional<PointMarker> phrase(Page page, int i) {
    if (page.is(i, "to")
        && (page.is(i + 1, "begin") || page.is(i + 1, "start"))
        && page.is(i + 2, "with")) {
      return Optional.of(marker(page, i, 3, 1, false));
    }
    if (page.is(i, "last") && page.is(i + 1, "but") && page.is(i + 3, "least")) {
      return Optional.of(marker(page, i, 4, 0, false));
    }
    boolean all = page.is(i + 1, "of") && page.is(i + 2, "all");
    boolean foremost = page.is(i + 1, "and") && page.is(i + 2, "foremost");
    return all || foremost
        ? ordinal(page, i).map(ordinal -> marker(page, i, 3, ordinal, false))
        : Optional.empty();
  }

  /** "Firstly", "Second,", "Third:", "Finally,". */
  private static Optional<PointMarker> single(Page page, int i) {
    boolean mark =
        page.is(i + 1, ",")
            || page.is(i + 1, ":")
            || page.is(i + 1, Kind.DASH)
            || page.is(i + 1, "is");
    if (LAST.contains(page.lower(i)) && mark) {
      return Optional.of(marker(page, i, 1, 0, false));
    }
    return mark || page.lower(i).endsWith("ly")
        ? ordinal(page, i).map(ordinal -> marker(page, i, 1, ordinal, false))
        : Optional.empty();
  }

  /** "first, ...; second, ..., and third, ..." inside one sentence. */
  private static void inside(Page page, Range rest, ImmutableList.Builder<PointMarker> markers) {
    for (int i = rest.start(); i < rest.end(); i++) {
      boolean apart =
          page.is(i - 1, ":")
              || page.is(i - 1, ";")
              || (page.is(i - 1, ",") && page.is(i + 1, ","))
              || (page.is(i - 1, "and") && (page.is(i - 2, ";") || page.is(i - 2, ",")));
      if (apart && !LAST.contains(page.lower(i))) {
        word(page, i).ifPresent(markers::add);
      }
    }
  }

  /** "second" and "secondly"; no digits. */
  private static Optional<Integer> ordinal(Page page, int i) {
    String word = page.lower(i);
    if (!page.is(i, Kind.WORD) || word.length() < 5) {
      return Optional.empty();
    }
    return Numerals.ordinal(word.endsWith("ly") ? word.substring(0, word.length() - 2) : word);
  }

  private static PointMarker marker(Page page, int i, int length, int ordinal, boolean numbered) {
    return new PointMarker(page, i, ordinal, numbered, page.excerpt(new Range(i, i + length)));
  }
}
