package dev.rapporteur.parser.speaker;

import com.google.common.base.CharMatcher;
import dev.rapporteur.core.Person;
import java.util.Optional;

/**
 * Who a source is.
 *
 * @param name the fullest name in the report
 * @param person the person, where it is one whom the report names
 */
public record Speaker(String name, Optional<Person> person) {

  static Speaker of(Person person) {
    return new Speaker(person.name(), Optional.of(person));
  }

  /** A source by its name, in which a line may have ended. */
  static Speaker of(String name) {
    return new Speaker(CharMatcher.whitespace().collapseFrom(name, ' '), Optional.empty());
  }
}
