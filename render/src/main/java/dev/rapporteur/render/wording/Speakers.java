package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Statement;
import java.util.List;

/** Who speaks in a report. */
public final class Speakers {

  private static final Splitter JOINT = Splitter.onPattern(", | and ");

  private Speakers() {}

  /**
   * All speakers, each once, in reading order; two who speak together and each alone count as two.
   */
  public static ImmutableList<String> of(List<Statement> statements) {
    ImmutableSet<String> speakers =
        statements.stream()
            .flatMap(statement -> statement.speaker().stream())
            .collect(toImmutableSet());
    return speakers.stream()
        .filter(speaker -> !isJoint(speaker, speakers))
        .collect(toImmutableList());
  }

  private static boolean isJoint(String speaker, ImmutableSet<String> speakers) {
    List<String> parts = JOINT.splitToList(speaker);
    return parts.size() > 1 && speakers.containsAll(parts);
  }
}
