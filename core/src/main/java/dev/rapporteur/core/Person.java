package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person whom the report names.
 *
 * @param name the fullest name in the report, without titles: {@code Xi Jinping}
 * @param role the office or description as printed, the first where the report gives several:
 *     {@code Chinese President}
 * @param affiliation the body or country that the role belongs to, where the role tells it: {@code
 *     China}
 * @param roles each different office or description, in the order of the text
 * @param mentions every place where the person is named, in the order of the text
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Person(
    String name,
    Optional<String> role,
    Optional<String> affiliation,
    ImmutableList<Role> roles,
    ImmutableList<Excerpt> mentions) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Person {
    Checks.named(name, "a person's name");
  }

  /**
   * By what the person is called alone: who is named a thousand times is found as fast as others.
   */
  @Override
  public int hashCode() {
    return Objects.hash(name, role, affiliation);
  }
}
