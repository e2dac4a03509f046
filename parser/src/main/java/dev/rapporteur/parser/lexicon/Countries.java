package dev.rapporteur.parser.lexicon;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * What stands for a country: its names, its demonyms and the cities of its government.
 *
 * <p>{@code Countries.standard().of("Tajik")} is {@code Tajikistan}, {@code of("Beijing")} is
 * {@code China}.
 *
 * @param byWord the country of each name and demonym
 * @param byCity the country of each city that stands for its government
 */
public record Countries(ImmutableMap<String, String> byWord, ImmutableMap<String, String> byCity) {

  private static final Splitter FORMS = Splitter.on(';').omitEmptyStrings();

  /** The countries that come with the library. */
  public static Countries standard() {
    ImmutableMap.Builder<String, String> byWord = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> byCity = ImmutableMap.builder();
    for (List<String> entry : LexiconFile.read("countries.txt", 3)) {
      String country = entry.get(0);
      byWord.put(country, country);
      FORMS.split(entry.get(1)).forEach(form -> byWord.put(form, country));
      FORMS.split(entry.get(2)).forEach(city -> byCity.put(city, country));
    }
    return new Countries(byWord.buildOrThrow(), byCity.buildOrThrow());
  }

  /** These and one more name or demonym. */
  public Countries with(String word, String country) {
    return new Countries(
        ImmutableMap.<String, String>builder().putAll(byWord).put(word, country).buildKeepingLast(),
        byCity);
  }

  /** The country that a name, a demonym or a city stands for. */
  public Optional<String> of(String word) {
    return Optional.ofNullable(byWord.get(word)).or(() -> Optional.ofNullable(byCity.get(word)));
  }

  /** Whether {@code word} is a country's name or demonym, and no city. */
  public boolean contain(String word) {
    return byWord.containsKey(word);
  }

  /** The words that the names of countries can open with, in lower case. */
  ImmutableSet<String> openings() {
    return byWord.keySet().stream().map(Phrases::firstWord).collect(toImmutableSet());
  }
}
