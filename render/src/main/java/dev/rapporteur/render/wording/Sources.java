package dev.rapporteur.render.wording;

import com.google.common.collect.ImmutableSetMultimap;
import dev.rapporteur.core.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a report words the source of each speaker's statements: "Chinese President Xi Jinping", "Xi",
 * "he".
 */
record Sources(ImmutableSetMultimap<String, String> bySpeaker) {

  static Sources of(List<Statement> statements) {
    ImmutableSetMultimap.Builder<String, String> sources = ImmutableSetMultimap.builder();
    for (Statement statement : statements) {
      printed(statement)
          .forEach(
              source -> statement.speaker().ifPresent(speaker -> sources.put(speaker, source)));
    }
    return new Sources(sources.build());
  }

  /** The sources of a speaker, each once, in reading order. */
  Stream<String> of(String speaker) {
    return bySpeaker.get(speaker).stream();
  }

  /** The source of one statement, if it has any. */
  static Stream<String> printed(Statement statement) {
    return statement.source().stream().map(source -> Words.tidy(source.text()));
  }

  static boolean isPronoun(String source) {
    return Vocabulary.STANDARD.isPronoun(source);
  }
}
