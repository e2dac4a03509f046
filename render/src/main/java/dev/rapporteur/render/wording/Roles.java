package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Role;
import dev.rapporteur.core.Role.Tenure;
import java.util.Locale;

/** The offices of a person, each with how it is held. */
public final class Roles {

  private Roles() {}

  /**
   * {@code Finance Minister; Prime Minister (acting)}: all that the report calls a person, in the
   * order of the text. What another office says in full ("President" beside "U.S. President") is
   * left out; how an office is held stands in brackets where its own words leave it open.
   */
  public static String of(Person person) {
    ImmutableList<Role> roles =
        person.roles().stream()
            .filter(role -> person.roles().stream().noneMatch(other -> tells(other, role)))
            .collect(toImmutableList());
    return roles.isEmpty()
        ? person.role().map(Words::tidy).orElse("")
        : roles.stream().map(Roles::told).distinct().collect(joining("; "));
  }

  private static boolean tells(Role other, Role role) {
    String longer = " " + words(other).toLowerCase(Locale.ROOT) + " ";
    String shorter = " " + words(role).toLowerCase(Locale.ROOT) + " ";
    return other.tenure() == role.tenure()
        && longer.length() > shorter.length()
        && longer.contains(shorter);
  }

  private static String told(Role role) {
    String how = role.tenure().name().toLowerCase(Locale.ROOT);
    boolean isPlain =
        role.tenure() == Tenure.HELD || Vocabulary.STANDARD.tellsTenure(how, words(role));
    return isPlain ? words(role) : words(role) + " (" + how + ")";
  }

  private static String words(Role role) {
    return Words.tidy(role.title().text());
  }
}
