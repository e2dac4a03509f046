package dev.rapporteur.parser.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases of several kinds, looked up by kind.
 *
 * @param <K> their kinds
 */
final class Terms<K extends Enum<K>> {

  private final ImmutableListMultimap<K, String> words;
  private final boolean anyCase;
  private final ImmutableMap<K, Phrases<String>> phrases;

  private Terms(ImmutableListMultimap<K, String> words, boolean anyCase) {
    this.words = words;
    this.anyCase = anyCase;
    this.phrases = ImmutableMap.copyOf(Maps.transformValues(words.asMap(), this::index));
  }

  /**
   * The terms of the file {@code name}: kind, words. They stand in texts in any case, or as
   * printed.
   */
  static <K extends Enum<K>> Terms<K> read(String name, Class<K> kinds, boolean anyCase) {
    ImmutableListMultimap.Builder<K, String> words = ImmutableListMultimap.builder();
    for (List<String> fields : LexiconFile.read(name, 2)) {
      words.put(Enum.valueOf(kinds, Ascii.toUpperCase(fields.get(0))), fields.get(1));
    }
    return new Terms<>(words.build(), anyCase);
  }

  Terms<K> with(K kind, String term) {
    return new Terms<>(
        ImmutableListMultimap.<K, String>builder().putAll(words).put(kind, term).build(), anyCase);
  }

  /** The longest term of this kind that stands in {@code text} from {@code start} on. */
  Optional<Match<String>> at(K kind, String text, int start) {
    Phrases<String> known = phrases.get(kind);
    return known == null ? Optional.empty() : known.at(text, start);
  }

  /** The words that a term of this kind can open with, in lower case. */
  ImmutableSet<String> openings(K kind) {
    Phrases<String> known = phrases.get(kind);
    return known == null ? ImmutableSet.of() : known.openings();
  }

  private Phrases<String> index(Collection<String> terms) {
    List<Map.Entry<String, String>> entries =
        terms.stream().map(term -> Map.entry(term, term)).toList();
    return anyCase ? Phrases.inAnyCase(entries) : Phrases.asPrinted(entries);
  }
}
