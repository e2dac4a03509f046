package dev.rapporteur.examples.evaluation;

import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that a report holds once, often or not at all, apart from its statements.
 *
 * @param name how the table calls it
 * @param wanted what the annotation has
 * @param found what was read
 */
record Field(
    String name,
    Function<Gold, Stream<String>> wanted,
    Function<SummitCoverage, Stream<String>> found) {

  static Field single(
      String name,
      Function<Gold, Optional<?>> wanted,
      Function<SummitCoverage, Optional<?>> found) {
    return new Field(
        name,
        gold -> wanted.apply(gold).stream().map(String::valueOf),
        coverage -> found.apply(coverage).stream().map(String::valueOf));
  }
}
