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

  /** Whom "he" or "she" refers to: the last person who was not referred to by the other pronoun. */
  Optional<Person> person(String pronoun) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Person person = recent.get(i);
      if (pronouns.getOrDefault(person.name(), pronoun).equals(pronoun)) {
        pronouns.put(person.name(), pronoun);
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** The last of {@code candidates} that came to the fore. */
  Optional<Person> last(List<Person> candidates) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (candidates.contains(recent.get(i))) {
        return Optional.of(recent.get(i));
      }
    }
    return Optional.empty();
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
