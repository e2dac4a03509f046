package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who speaks in a report. */
public final class Speakers {

  private static final Splitter JOINT = Splitter.on(" and ");

  private final ImmutableList<Person> people;
  private final ImmutableSet<String> names;

  private Speakers(List<Statement> statements, List<Person> people) {
    this.people = ImmutableList.copyOf(people);
    this.names =
        statements.stream()
            .flatMap(statement -> statement.speaker().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * All speakers, each once, in reading order. Two who speak together count as two, where the
   * report names both: "Anna Duval and Mo Lind" are "Anna Duval" and "Mo Lind".
   */
  public static ImmutableList<String> of(List<Statement> statements, List<Person> people) {
    Speakers speakers = new Speakers(statements, people);
    ImmutableList<String> all =
        speakers.names.stream().flatMap(speakers::each).collect(toImmutableList());
    Spelling spelling = Spelling.of(all.stream());
    return all.stream().map(spelling::of).distinct().collect(toImmutableList());
  }

  private Stream<String> each(String speaker) {
    ImmutableList<Optional<String>> parts =
        JOINT.splitToStream(Words.tidy(speaker)).map(this::known).collect(toImmutableList());
    boolean isJoint = parts.size() > 1 && parts.stream().allMatch(Optional::isPresent);
    return isJoint ? parts.stream().flatMap(Optional::stream) : Stream.of(speaker);
  }

  /** A speaker or a person of the report by that name, or by an office and a short name. */
  private Optional<String> known(String part) {
    return names.contains(part)
        ? Optional.of(part)
        : people.stream().filter(person -> isCalled(person, part)).map(Person::name).findFirst();
  }

  /** "President Macron" is Emmanuel Macron. */
  private static boolean isCalled(Person person, String part) {
    String last = part.substring(part.lastIndexOf(' ') + 1);
    return Words.startsWithCapital(part) && Naming.words(person.name()).contains(last);
  }
}
