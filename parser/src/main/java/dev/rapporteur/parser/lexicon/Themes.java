package dev.rapporteur.parser.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/**
 * The themes that statements can have, an open vocabulary, and the words that tell of them.
 *
 * @param phrases the words and phrases of each theme's code, in lower case
 */
public record Themes(ImmutableListMultimap<String, String> phrases) {

  /** The themes that come with the library. */
  public static Themes standard() {
    ImmutableListMultimap.Builder<String, String> phrases = ImmutableListMultimap.builder();
    for (List<String> entry : LexiconFile.read("themes.txt", 2)) {
      phrases.putAll(entry.get(0), Splitter.on(',').trimResults().split(entry.get(1)));
    }
    return new Themes(phrases.build());
  }

  /** These and one more phrase for a theme, known or new. */
  public Themes with(String code, String phrase) {
    return new Themes(
        ImmutableListMultimap.<String, String>builder().putAll(phrases).put(code, phrase).build());
  }
}
