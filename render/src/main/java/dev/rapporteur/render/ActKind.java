package dev.rapporteur.render;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import dev.rapporteur.render.wording.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/** The kinds of speech acts, the weightiest for a reader of summits first. */
enum ActKind {
  COMMITMENT(SpeechAct.Commitment.class, "commitment"),
  CALL(SpeechAct.Call.class, "call"),
  PROPOSAL(SpeechAct.Proposal.class, "proposal"),
  POSITION(SpeechAct.Position.class, "position"),
  ACHIEVEMENT(SpeechAct.Achievement.class, "achievement"),
  ASSERTION(SpeechAct.Assertion.class, "assertion");

  private final Class<? extends SpeechAct> type;
  private final String noun;

  ActKind(Class<? extends SpeechAct> type, String noun) {
    this.type = type;
    this.noun = noun;
  }

  static ActKind of(SpeechAct act) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.isInstance(act))
        .findFirst()
        .orElseThrow();
  }

  /** The weightiest thing that a statement does; a statement without acts only tells. */
  static ActKind weightiest(Statement statement) {
    return statement.acts().stream().map(ActKind::weighed).sorted().findFirst().orElse(ASSERTION);
  }

  /** A commitment that fails the test of the compliance studies weighs no more than a position. */
  private static ActKind weighed(SpeechAct act) {
    boolean isWish = act instanceof SpeechAct.Commitment commitment && !commitment.test().passed();
    return isWish ? POSITION : of(act);
  }

  /**
   * What a statement does, in reading order: {@code (achievement: China; commitment: China, by
   * 2030)}.
   */
  static String labels(Statement statement) {
    String labels = statement.acts().stream().map(ActKind::label).distinct().collect(joining("; "));
    return labels.isEmpty() ? "" : "(" + labels + ")";
  }

  private static String label(SpeechAct act) {
    String particulars = particulars(act).map(Words::tidy).collect(joining(", "));
    return of(act).noun + (particulars.isEmpty() ? "" : ": " + particulars);
  }

  /** A commitment never loses its actor or its deadline. */
  private static Stream<String> particulars(SpeechAct act) {
    if (act instanceof SpeechAct.Commitment commitment) {
      Stream<String> deadline = commitment.deadline().stream().map(by -> by.text().text());
      return Stream.concat(commitment.actor().stream(), deadline);
    }
    return act instanceof SpeechAct.Achievement achievement
        ? achievement.actor().stream()
        : Stream.empty();
  }
}
