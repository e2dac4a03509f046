package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Statement;
import java.util.Optional;

/**
 * A statement in the shape in which the annotated and the read ones are compared. Stretches of text
 * are the words in them; one that is not there has none.
 *
 * @param label cue and content for a reader of the misses
 */
record Claim(
    String location,
    ImmutableSet<Integer> source,
    ImmutableSet<Integer> cue,
    ImmutableSet<Integer> addressee,
    ImmutableSet<Integer> content,
    Optional<String> speaker,
    String form,
    Optional<Integer> point,
    ImmutableList<String> kinds,
    String label) {

  static Claim read(Statement statement, Tokens tokens) {
    return new Claim(
        statement.location().name(),
        tokens.in(statement.source().stream().map(Excerpt::span)),
        tokens.in(statement.cue().stream().map(Excerpt::span)),
        tokens.in(statement.addressee().stream().map(Excerpt::span)),
        tokens.in(statement.content().stream().map(Excerpt::span)),
        statement.speaker(),
        statement.form().name(),
        statement.point(),
        statement.acts().stream()
            .map(act -> Ascii.toUpperCase(act.getClass().getSimpleName()))
            .collect(toImmutableList()),
        label(statement.cue().map(Excerpt::text), statement.content().get(0).text()));
  }

  static Claim annotated(Located located, Tokens tokens) {
    Gold.Statement statement = located.statement();
    return new Claim(
        Ascii.toUpperCase(statement.in()),
        tokens.in(located.source().stream()),
        tokens.in(located.cue().stream()),
        tokens.in(located.addressee().stream()),
        tokens.in(located.content().stream()),
        statement.speaker(),
        statement.form(),
        statement.point(),
        statement.acts().stream().map(Gold.Act::kind).collect(toImmutableList()),
        label(statement.cue(), statement.content().get(0)));
  }

  private static String label(Optional<String> cue, String content) {
    return "[" + cue.orElse("-") + "] " + Ascii.truncate(content, 90, "...");
  }
}
