package dev.rapporteur.parser.lexicon;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which of many phrases stands at a place of a text; of two, the longer wins. A phrase is
 * looked up by its first word, so that the number of phrases does not count.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  private final ImmutableListMultimap<String, Map.Entry<String, T>> byFirstWord;
  private final boolean anyCase;

  private Phrases(List<Map.Entry<String, T>> phrases, boolean anyCase) {
    this.anyCase = anyCase;
    this.byFirstWord =
        phrases.stream()
            .sorted(comparingInt(phrase -> -phrase.getKey().length()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    phrase -> firstWord(phrase.getKey(), 0), phrase -> phrase));
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
    for (Map.Entry<String, T> phrase : byFirstWord.get(firstWord(text, start))) {
      int end = start + phrase.getKey().length();
      if (stands(phrase.getKey(), text, start) && endsWord(text, end)) {
        return Optional.of(new Match<>(phrase.getValue(), end));
      }
    }
    return Optional.empty();
  }

  /** The phrase that is all of {@code text}. */
  Optional<T> whole(String text) {
    return at(text, 0).filter(match -> match.end() == text.length()).map(Match::entry);
  }

  private boolean stands(String phrase, String text, int start) {
    int length = phrase.length();
    if (anyCase) {
      return text.regionMatches(true, start, phrase, 0, length);
    }
    return text.startsWith(phrase, start) || text.startsWith(Ascii.toUpperCase(phrase), start);
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end < start + 40) {
      end++;
    }
    return Ascii.toLowerCase(text.substring(start, end));
  }
}
