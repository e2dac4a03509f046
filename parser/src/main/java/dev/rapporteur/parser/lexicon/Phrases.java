package dev.rapporteur.parser.lexicon;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingInt;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds which of many phrases stands at a place of a text; of two, the longer wins. A phrase is
 * looked up by its first word, so that the number of phrases does not count.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /** A line break and the indent after it. */
  private static final int LONGEST_BREAK = 8;

  private final boolean anyCase;

  /** The first words of the phrases, in lower case. */
  private final ImmutableSet<String> openings;

  /** The letters that phrases open with in a text: most words of a text have none of them. */
  private final BitSet initials = new BitSet();

  /** The phrases, by the hash code of their first word; in each slot the longest come first. */
  private final ImmutableList<ImmutableList<Phrase<T>>> slots;

  /** A phrase as it is printed and in capitals, and what it stands for. */
  private record Phrase<T>(String printed, String capitals, T entry) {

    static <T> Phrase<T> of(Map.Entry<String, T> entry) {
      return new Phrase<>(entry.getKey(), Ascii.toUpperCase(entry.getKey()), entry.getValue());
    }
  }

  private Phrases(List<Map.Entry<String, T>> phrases, boolean anyCase) {
    this.anyCase = anyCase;
    ImmutableList<Phrase<T>> sorted =
        phrases.stream()
            .sorted(comparingInt(phrase -> -phrase.getKey().length()))
            .map(Phrase::of)
            .collect(toImmutableList());
    this.openings =
        sorted.stream().map(phrase -> firstWord(phrase.printed())).collect(toImmutableSet());
    this.slots = slots(sorted, Integer.highestOneBit(openings.size() * 4 + 1));
    for (Phrase<T> phrase : sorted) {
      initials.set(initial(phrase.printed(), 0));
      initials.set(initial(phrase.capitals(), 0));
      initials.set(initial(anyCase ? Ascii.toLowerCase(phrase.printed()) : phrase.printed(), 0));
    }
  }

  private static <T> ImmutableList<ImmutableList<Phrase<T>>> slots(
      ImmutableList<Phrase<T>> phrases, int count) {
    ImmutableListMultimap<Integer, Phrase<T>> bySlot =
        Multimaps.index(
            phrases, phrase -> hash(phrase.printed(), 0, firstWordEnd(phrase.printed())) % count);
    return IntStream.range(0, count).mapToObj(bySlot::get).collect(toImmutableList());
  }

  /** Phrases that stand in a text in whatever case: {@code Last updated}, {@code LAST UPDATED}. */
  static <T> Phrases<T> inAnyCase(List<Map.Entry<String, T>> phrases) {
    return new Phrases<>(phrases, true);
  }

  /** Phrases that stand in a text as they are, or in capitals: {@code Reuters}, {@code REUTERS}. */
  static <T> Phrases<T> asPrinted(List<Map.Entry<String, T>> phrases) {
    return new Phrases<>(phrases, false);
  }

  /**
   * The longest phrase that stands in {@code text} from {@code start} on and ends there with a
   * word.
   */
  Optional<Match<T>> at(String text, int start) {
    if (!initials.get(initial(text, start))) {
      return Optional.empty();
    }
    int slot = hash(text, start, wordEnd(text, start)) % slots.size();
    for (Phrase<T> phrase : slots.get(slot)) {
      int end = end(phrase, text, start);
      if (end > start && endsWord(text, end)) {
        return Optional.of(new Match<>(phrase.entry(), end));
      }
    }
    return Optional.empty();
  }

  /** The words that the phrases can open with, in lower case. */
  ImmutableSet<String> openings() {
    return openings;
  }

  /** The phrase that is all of {@code text}. */
  Optional<T> whole(String text) {
    return at(text, 0).filter(match -> match.end() == text.length()).map(Match::entry);
  }

  /** Where the phrase that stands at {@code start} ends; -1 where it does not stand there. */
  private int end(Phrase<T> phrase, String text, int start) {
    int printed = end(phrase.printed(), text, start, anyCase);
    return printed > 0 || anyCase ? printed : end(phrase.capitals(), text, start, false);
  }

  /**
   * A blank stands for the white space of a broken line too, a hyphen for a blank ({@code Asia
   * Pacific}), and an apostrophe for a curled one.
   */
  private static int end(String phrase, String text, int start, boolean anyCase) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      if (at >= text.length() || !same(phrase.charAt(i), text.charAt(at), anyCase)) {
        return -1;
      }
      at = blank(text.charAt(at)) ? afterBlank(text, at) : at + 1;
    }
    return at;
  }

  private static boolean same(char wanted, char found, boolean anyCase) {
    return switch (wanted) {
      case ' ' -> blank(found);
      case '-' -> found == '-' || found == '\u2010' || found == '\u2011' || found == ' ';
      case '\'' -> found == '\'' || found == '\u2019';
      default ->
          wanted == found
              || (anyCase && Character.toLowerCase(wanted) == Character.toLowerCase(found));
    };
  }

  /** A line may break inside a phrase; an empty line ends it. */
  private static int afterBlank(String text, int blank) {
    int end = blank + 1;
    boolean broken = text.charAt(blank) == '\n';
    while (end < text.length() && end - blank < LONGEST_BREAK && blank(text.charAt(end))) {
      if (broken && text.charAt(end) == '\n') {
        return end;
      }
      broken |= text.charAt(end) == '\n';
      end++;
    }
    return end;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  /** What a phrase is looked up by: {@code asia} for {@code Asia-Pacific}. */
  static String firstWord(String phrase) {
    return Ascii.toLowerCase(phrase.substring(0, firstWordEnd(phrase)));
  }

  /** Where the first word of a phrase ends. */
  static int firstWordEnd(String phrase) {
    return wordEnd(phrase, 0);
  }

  private static int wordEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_WORD);
    int end = start;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The letter or digit that stands there; 0 for a mark. */
  private static int initial(String text, int start) {
    boolean word = start < text.length() && Character.isLetterOrDigit(text.charAt(start));
    return word ? text.charAt(start) : 0;
  }

  /** The hash code of a word, in whatever case it stands: no string is made to look it up. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Ascii.toLowerCase(text.charAt(i));
    }
    return (hash ^ (hash >>> 16)) & Integer.MAX_VALUE;
  }

  private static final int LONGEST_WORD = 40;
}
