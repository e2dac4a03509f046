package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who "we" are: a declaration speaks in the first person, and so do the statements that were read
 * from it.
 */
final class Issuer {

  private final Sources sources;
  private final Optional<String> speaker;

  Issuer(Sources sources) {
    this.sources = sources;
    ImmutableList<String> speaking =
        sources.bySpeaker().keySet().stream()
            .filter(speaker -> pronoun(sources.of(speaker)).isPresent())
            .collect(toImmutableList());
    this.speaker = speaking.size() == 1 ? Optional.of(speaking.get(0)) : Optional.empty();
  }

  /** The one speaker who says "we", if it is one. */
  Optional<String> speaker() {
    return speaker;
  }

  /**
   * The pronoun that the statement's source is, or that of its speaker where the source is left
   * out.
   */
  Optional<String> pronoun(Statement statement) {
    return statement.source().isPresent()
        ? pronoun(Sources.printed(statement))
        : pronoun(statement.speaker().stream().flatMap(sources::of));
  }

  private static Optional<String> pronoun(Stream<String> printed) {
    return printed.flatMap(Issuer::firstPerson).findFirst();
  }

  private static Stream<String> firstPerson(String source) {
    if (source.equals("I")) {
      return Stream.of(source);
    }
    return source.equals("We") || source.equals("we") ? Stream.of("we") : Stream.empty();
  }
}
