package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Words that are written with a full stop that ends no sentence: {@code Nov.}, {@code Gen.}, {@code
 * St.}.
 *
 * @param words the abbreviations as printed, without their full stop
 */
public record Abbreviations(ImmutableSet<String> words) {

  /** The abbreviations that come with the library. */
  public static Abbreviations standard() {
    return new Abbreviations(
        LexiconFile.read("abbreviations.txt", 1).stream()
            .map((List<String> entry) -> entry.get(0))
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** Whether {@code word}, printed without a full stop, is one. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** These and one more. */
  public Abbreviations with(String word) {
    return new Abbreviations(ImmutableSet.<String>builder().addAll(words).add(word).build());
  }
}
