package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entry.Office.Gender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The people of a report, looked up by place, by name and by role. */
public final class PersonIndex {

  private final ImmutableList<Person> people;
  private final ImmutableMap<Person, Gender> genders;
  private final Roles roles;
  private final ImmutableSortedMap<Integer, Mention> byStart;
  private final ImmutableSetMultimap<String, Person> byWord;

  PersonIndex(ImmutableList<Person> people, ImmutableMap<Person, Gender> genders, Roles roles) {
    this.people = people;
    this.genders = genders;
    this.roles = roles;
    this.byStart = byStart(people);
    this.byWord = byWord(people);
  }

  private static ImmutableSortedMap<Integer, Mention> byStart(List<Person> people) {
    TreeMap<Integer, Mention> byStart = new TreeMap<>();
    for (Person person : people) {
      person
          .mentions()
          .forEach(at -> byStart.put(at.span().start(), new Mention(person, at.span())));
    }
    return ImmutableSortedMap.copyOfSorted(byStart);
  }

  private static ImmutableSetMultimap<String, Person> byWord(List<Person> people) {
    ImmutableSetMultimap.Builder<String, Person> byWord = ImmutableSetMultimap.builder();
    for (Person person : people) {
      PersonNames.words(person.name()).forEach(word -> byWord.put(word, person));
    }
    return byWord.build();
  }

  /** All of them, in the order of their first mentions. */
  public ImmutableList<Person> people() {
    return people;
  }

  /** The person named inside {@code span}; the first one, where there are several. */
  public Optional<Person> in(Span span) {
    return Optional.ofNullable(byStart.ceilingEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(mention -> mention.span().end() <= span.end())
        .map(Mention::person);
  }

  /** The people named inside {@code span}, each once, in the order of the text. */
  public ImmutableList<Person> all(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .filter(mention -> mention.span().end() <= span.end())
        .map(Mention::person)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The person whom the last mention before {@code offset} names. */
  public Optional<Person> before(int offset) {
    return Optional.ofNullable(byStart.lowerEntry(offset)).map(entry -> entry.getValue().person());
  }

  /**
   * The people whom {@code name} can name: a full name, a surname or a part of a name. Two people
   * of one surname are two.
   */
  public ImmutableList<Person> named(String name) {
    ImmutableList<String> words = PersonNames.words(name);
    return words.isEmpty() ? ImmutableList.of() : agreeing(words);
  }

  private ImmutableList<Person> agreeing(ImmutableList<String> words) {
    return byWord.get(words.get(words.size() - 1)).stream()
        .filter(person -> PersonNames.part(PersonNames.words(person.name()), words))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The one person whose role fits {@code description}: {@code the Chinese president}, {@code the
   * minister}, {@code PM}. Empty where nobody's does, or where several do.
   */
  public Optional<Person> inRole(String description) {
    return roles.one(description);
  }

  /**
   * The gender that a title tells: {@code Ms.}, {@code King}, {@code spokeswoman}. Names tell none.
   */
  public Optional<Gender> gender(Person person) {
    return Optional.ofNullable(genders.get(person));
  }

  private record Mention(Person person, Span span) {}
}
