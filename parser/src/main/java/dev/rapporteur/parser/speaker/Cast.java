package dev.rapporteur.parser.speaker;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Summit;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.entry.Office.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The people and bodies of a report, to be found by where and how they are mentioned. */
final class Cast {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableMap<String, List<String>> SHORT_ROLES =
      ImmutableMap.of("pm", List.of("prime", "minister"), "fm", List.of("foreign", "minister"));

  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private final ImmutableList<Person> people;
  private final Entities names;

  Cast(Entities names) {
    this.names = names;
    this.people = names.people();
    for (Person person : people) {
      for (Excerpt excerpt : person.mentions()) {
        mentions.put(excerpt.span().start(), new Mention(excerpt.span(), person));
      }
    }
  }

  /**
   * One mention of a person.
   *
   * @param span where
   * @param person whom
   */
  record Mention(Span span, Person person) {}

  /** The mentions of people inside {@code span}, in order. */
  List<Mention> in(Span span) {
    List<Mention> inside = new ArrayList<>();
    for (Mention mention : mentions.subMap(span.start(), span.end()).values()) {
      if (span.contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  /**
   * The people whose role holds all the words of a description that ends with an office: "the
   * premier", "Chinese vice premier".
   */
  List<Person> withRole(List<String> description) {
    List<String> words = spelledOut(description);
    List<Person> fitting = new ArrayList<>();
    for (Person person : people) {
      Optional<List<String>> role =
          person
              .role()
              .map(
                  text ->
                      WORDS.splitToList(
                          Ascii.toLowerCase(text).replace("'s", " 's").replace("’s", " 's")));
      if (role.filter(has -> holds(has, words)).isPresent()) {
        fitting.add(person);
      }
    }
    return fitting;
  }

  private static List<String> spelledOut(List<String> words) {
    List<String> spelled = new ArrayList<>();
    for (String word : words) {
      spelled.addAll(SHORT_ROLES.getOrDefault(word, List.of(word)));
    }
    return spelled;
  }

  /**
   * "premier" is held by "Chinese Premier", and not "vice premier" by it; "U.S." alone names no
   * office of a "U.S. Trade Representative".
   */
  private static boolean holds(List<String> role, List<String> words) {
    ImmutableSet<String> has = ImmutableSet.copyOf(role);
    boolean ranked =
        RANKS.stream()
            .allMatch(rank -> !has.contains(rank) || words.contains(rank) || words.size() == 1);
    return has.containsAll(words) && words.contains(headOf(role)) && ranked;
  }

  /**
   * The head of "president of the council" is "president", that of "foreign minister" its last
   * word.
   */
  private static String headOf(List<String> role) {
    int of = role.indexOf("of");
    return role.get(of > 0 ? of - 1 : role.size() - 1);
  }

  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of("vice", "deputy", "former", "acting");

  /** The series of the meeting that the report is about: "APEC". */
  Optional<String> series() {
    return names.summit().flatMap(Summit::series);
  }

  /** The body that {@code text} names. */
  Optional<Organization> organization(String text) {
    return names.organizationIndex().named(text);
  }

  /** Whether a title tells that {@code person} is not to be called by {@code pronoun}. */
  boolean contradicts(Person person, String pronoun) {
    return gender(person).filter(gender -> gender != genderOf(pronoun)).isPresent();
  }

  /** Whether a title tells that {@code person} is to be called by {@code pronoun}. */
  boolean called(Person person, String pronoun) {
    return gender(person).filter(gender -> gender == genderOf(pronoun)).isPresent();
  }

  /** Whether two people of the report bear this name. */
  boolean ambiguous(String name) {
    return names.personIndex().named(name).size() > 1;
  }

  private Optional<Gender> gender(Person person) {
    return names.personIndex().gender(person);
  }

  private static Gender genderOf(String pronoun) {
    return pronoun.equals("she") ? Gender.FEMALE : Gender.MALE;
  }
}
