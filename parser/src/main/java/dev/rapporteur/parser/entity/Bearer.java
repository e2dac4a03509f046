package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Role;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entry.Office.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A person under construction: the mentions that are known to be theirs. */
final class Bearer {

  private final ImmutableList<String> words;
  private final List<PersonMention> mentions = new ArrayList<>();
  private final TreeMap<Integer, Excerpt> places = new TreeMap<>();

  /** The fullest mention comes first. */
  Bearer(PersonMention fullest) {
    this.words = fullest.words();
    add(fullest);
  }

  /** A part of the name fits, and so does a form of it in the same role. */
  boolean fits(PersonMention mention) {
    ImmutableList<String> other = mention.words();
    return PersonNames.part(words, other)
        || PersonNames.same(words, other)
        || (PersonNames.alike(words, other) && mention.role().equals(mentions.get(0).role()));
  }

  void add(PersonMention mention) {
    mentions.add(mention);
    places.put(mention.excerpt().span().start(), mention.excerpt());
  }

  /** Adds a place, unless a longer name that is known already covers it. */
  void add(Excerpt place) {
    Span span = place.span();
    Map.Entry<Integer, Excerpt> before = places.lowerEntry(span.end());
    if (before == null || !before.getValue().span().overlaps(span)) {
      places.put(span.start(), place);
    }
  }

  ImmutableList<String> words() {
    return words;
  }

  Span first() {
    return places.firstEntry().getValue().span();
  }

  Optional<Gender> gender() {
    return mentions.stream().flatMap(mention -> mention.gender().stream()).findFirst();
  }

  /**
   * Where the longest part of the name that starts at {@code i} ends; {@code i} where none does. A
   * single word must be the first or the last.
   */
  int namedUntil(Page page, int i) {
    int longest = 0;
    for (int from = 0; from < words.size(); from++) {
      int length = common(page, i, from);
      longest = length > 1 || single(from) ? Math.max(longest, length) : longest;
    }
    return i + longest;
  }

  private int common(Page page, int i, int from) {
    int length = 0;
    while (from + length < words.size()
        && PersonNames.folded(page.lower(i + length)).equals(words.get(from + length))) {
      length++;
    }
    return length;
  }

  /** "Xi" or "Biden" names its bearer; "He", of "He Ruolan", is a pronoun, and "R." an initial. */
  private boolean single(int word) {
    boolean edge = word == 0 || word == words.size() - 1;
    return edge && !words.get(word).equals("he") && !words.get(word).endsWith(".");
  }

  Person person(Affiliations affiliations, Tenures tenures) {
    ImmutableList<PersonMention> titled =
        mentions.stream()
            .filter(mention -> mention.role().isPresent())
            .sorted(comparing(mention -> mention.excerpt().span()))
            .collect(ImmutableList.toImmutableList());
    Optional<PersonMention> first = titled.stream().findFirst();
    Optional<String> country =
        mentions.stream().flatMap(mention -> mention.country().stream()).findFirst();
    return new Person(
        fullest(),
        first.flatMap(PersonMention::role),
        first.flatMap(PersonMention::title).flatMap(affiliations::of).or(() -> country),
        roles(titled, tenures),
        ImmutableList.copyOf(places.values()));
  }

  /** Each different title once: a report may call somebody outgoing first, and former later. */
  private static ImmutableList<Role> roles(List<PersonMention> titled, Tenures tenures) {
    Map<String, Excerpt> byWords = new LinkedHashMap<>();
    for (PersonMention mention : titled) {
      mention
          .title()
          .ifPresent(
              title ->
                  byWords.putIfAbsent(
                      mention.role().orElseThrow().toLowerCase(Locale.ROOT), title));
    }
    return byWords.values().stream()
        .map(title -> new Role(title, tenures.of(title.text())))
        .collect(ImmutableList.toImmutableList());
  }

  private String fullest() {
    return mentions.stream()
        .map(PersonMention::name)
        .max(comparingInt(String::length))
        .orElseThrow();
  }
}
