package dev.rapporteur.parser.speaker;

import dev.rapporteur.core.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who and what a report has spoken of last: what pronouns refer to. */
final class Discourse {

  private final List<Person> recent = new ArrayList<>();
  private final Map<String, String> pronouns = new HashMap<>();
  private final Map<String, Speaker> writers = new HashMap<>();
  private Optional<String> thing = Optional.empty();
  private Optional<String> group = Optional.empty();

  /** A person comes to the fore. */
  void bring(Person person) {
    recent.remove(person);
    recent.add(person);
  }

  /** A body, a thing or a group comes to the fore; only what is one can be "it". */
  void bring(String name, boolean plural) {
    if (!plural) {
      thing = Optional.of(name);
    }
  }

  /** A body or a group has spoken. */
  void speaks(String name) {
    group = Optional.of(name);
  }

  /**
   * Whom "he" or "she" refers to: the last person who was not referred to by the other pronoun. One
   * whose title tells the gender goes before one who came to the fore in the same sentence.
   */
  Optional<Person> person(String pronoun, Cast cast) {
    Optional<Person> found = Optional.empty();
    for (int i = recent.size() - 1; i >= 0 && i >= recent.size() - MOST_IN_A_SENTENCE; i--) {
      Person person = recent.get(i);
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
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (candidates.contains(recent.get(i))) {
        return Optional.of(recent.get(i));
      }
    }
    return Optional.empty();
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
