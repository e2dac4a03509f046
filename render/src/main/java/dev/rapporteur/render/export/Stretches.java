package dev.rapporteur.render.export;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import java.util.stream.Stream;

/** What the exports tell of a statement in the same words. */
final class Stretches {

  private Stretches() {}

  /** The content to the letter; what is left out between two stretches shows as {@code [...]}. */
  static String content(Statement statement) {
    return text(statement.content());
  }

  private static String text(ImmutableList<Excerpt> stretches) {
    return stretches.stream().map(Excerpt::text).collect(joining(" [...] "));
  }

  /** {@code commitment}, {@code call}: what a speech act is. */
  static String kind(SpeechAct act) {
    return Ascii.toLowerCase(act.getClass().getSimpleName());
  }

  /** Each kind once, in the order of the text. */
  static Stream<String> kinds(Statement statement) {
    return statement.acts().stream().map(Stretches::kind).distinct();
  }
}
