package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One spelling for words that differ in their capitals or article only: "the Quad Leaders" are "the
 * Quad leaders", where the report has that first. What is all in capitals, as headlines are, gives
 * way.
 */
public final class Spelling {

  private final ImmutableMap<String, String> chosen;

  private Spelling(Stream<String> words) {
    this.chosen = words.collect(toImmutableMap(Spelling::key, word -> word, Spelling::readable));
  }

  /** The spelling of these words, in reading order. */
  public static Spelling of(Stream<String> words) {
    return new Spelling(words);
  }

  /** The words as they are spelled; words that are not known stay as they are. */
  public String of(String words) {
    return chosen.getOrDefault(key(words), words);
  }

  private static String readable(String first, String other) {
    return first.equals(first.toUpperCase(Locale.ROOT)) ? other : first;
  }

  /** An article makes no difference either. */
  private static String key(String words) {
    String lower = Words.tidy(words).toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
