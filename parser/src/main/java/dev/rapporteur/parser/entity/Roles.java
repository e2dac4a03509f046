package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Person;
import dev.rapporteur.parser.lexicon.Countries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares descriptions of people with their roles. */
final class Roles {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",-"))).omitEmptyStrings();
  private static final ImmutableSet<String> EMPTY =
      ImmutableSet.of(
          "the",
          "a",
          "an",
          "of",
          "new",
          "current",
          "'s",
          "his",
          "her",
          "their",
          "country",
          "visiting");
  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of("vice", "deputy", "assistant", "former");
  private static final ImmutableMap<String, String> ONE =
      ImmutableMap.of(
          "pm", "premier", "minister's", "minister", "defence", "defense", "sec", "secretary");

  private final Countries countries;
  private final ImmutableMap<Person, ImmutableSet<String>> wordsOf;

  Roles(Countries countries, List<Person> people) {
    this.countries = countries;
    ImmutableMap.Builder<Person, ImmutableSet<String>> wordsOf = ImmutableMap.builder();
    people.forEach(person -> wordsOf.put(person, words(person)));
    this.wordsOf = wordsOf.buildKeepingLast();
  }

  /**
   * The one whose role has all words of {@code description}; a deputy stands back where the
   * description names none.
   */
  Optional<Person> one(String description) {
    ImmutableSet<String> wanted = words(description);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Person> fitting =
        wordsOf.keySet().stream()
            .filter(person -> wordsOf(person).containsAll(wanted))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Person> sameRank =
        fitting.stream()
            .filter(person -> ranks(wordsOf(person)).equals(ranks(wanted)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Person> best = sameRank.isEmpty() ? fitting : sameRank;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private ImmutableSet<String> wordsOf(Person person) {
    return wordsOf.getOrDefault(person, ImmutableSet.of());
  }

  private ImmutableSet<String> words(Person person) {
    return person
        .role()
        .map(role -> words(role + " " + person.affiliation().orElse("")))
        .orElse(ImmutableSet.of());
  }

  private static ImmutableSet<String> ranks(ImmutableSet<String> words) {
    return words.stream().filter(RANKS::contains).collect(ImmutableSet.toImmutableSet());
  }

  /** The words that tell something; a prime minister is a premier, and a demonym its country. */
  private ImmutableSet<String> words(String description) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String word : WORDS.split(description.replace('’', '\'').replace("'s ", " "))) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!EMPTY.contains(lower)) {
        words.add(
            countries
                .of(word)
                .map(country -> country.toLowerCase(Locale.ROOT))
                .orElse(ONE.getOrDefault(lower, lower)));
      }
    }
    ImmutableSet<String> all = words.build();
    if (!all.contains("prime")) {
      return all;
    }
    return all.stream()
        .map(word -> word.equals("prime") ? "premier" : word)
        .filter(word -> !word.equals("minister"))
        .collect(ImmutableSet.toImmutableSet());
  }
}
