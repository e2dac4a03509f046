package dev.rapporteur.parser.speaker;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.Iterables;
import dev.rapporteur.core.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Who and what a report has spoken of last: what pronouns refer to. */
final class Discourse {

  /** The people, by the turn in which they came to the fore last. */
  private final NavigableMap<Integer, Person> recent = new TreeMap<>();

  /** That turn, by the person's name. */
  private final Map<String, Integer> turns = new HashMap<>();

  private final Map<String, String> pronouns = new HashMap<>();
  private final Map<String, Speaker> writers = new HashMap<>();
  private Optional<String> thing = Optional.empty();
  private Optional<String> group = Optional.empty();
  private int turn;

  /** A person comes to the fore. */
  void bring(Person person) {
    Integer before = turns.put(person.name(), turn);
    if (before != null) {
      recent.remove(before);
    }
    recent.put(turn, person);
    turn++;
  }

  /** A body, a thing or a group comes to the fore; only what is one can be "it". */
  void bring(String name, boolean plural) {
    if (!plural) {
      thing = Optional.of(name);
    }
  }

  /** A body or a group has spoken, or several have done something together. */
  void speaks(String name) {
    group = Optional.of(name);
  }

  /**
   * Whom "he" or "she" refers to: the last person who was not referred to by the other pronoun. One
   * whose title tells the gender goes before one who came to the fore in the same sentence.
   */
  Optional<Person> person(String pronoun, Cast cast) {
    Optional<Person> found = Optional.empty();
    for (Person person : Iterables.limit(recent.descendingMap().values(), MOST_IN_A_SENTENCE)) {
      if (cast.called(person, pronoun)) {
        return Optional.of(refer(person, pronoun));
      }
      boolean fits = !cast.contradicts(person, pronoun) && !otherwiseCalled(person, pronoun);
      found = found.isEmpty() && fits ? Optional.of(person) : found;
    }
    return found.map(person -> refer(person, pronoun));
  }

  private boolean otherwiseCalled(Person person, String pronoun) {
    return !pronouns.getOrDefault(person.name(), pronoun).equals(pronoun);
  }

  private Person refer(Person person, String pronoun) {
    pronouns.put(person.name(), pronoun);
    return person;
  }

  private static final int MOST_IN_A_SENTENCE = 3;

  /** The last of {@code candidates} that came to the fore. */
  Optional<Person> last(List<Person> candidates) {
    return candidates.stream()
        .filter(candidate -> turns.containsKey(candidate.name()))
        .max(comparingInt(candidate -> turns.getOrDefault(candidate.name(), 0)));
  }

  /** Somebody speaks in a statement, a letter or the like. */
  void writes(String writing, Speaker writer) {
    writers.put(writing, writer);
  }

  /** Whose "the statement" is. */
  Optional<Speaker> writer(String writing) {
    return Optional.ofNullable(writers.get(writing));
  }

  /** What "it" refers to. */
  Optional<String> thing() {
    return thing;
  }

  /** Whom "they" refers to. */
  Optional<String> group() {
    return group;
  }
}
