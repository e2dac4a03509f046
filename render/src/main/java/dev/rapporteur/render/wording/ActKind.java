package dev.rapporteur.render.wording;

import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import java.util.Arrays;

/** The kinds of speech acts, the weightiest for a reader of summits first. */
public enum ActKind {
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

  /** The kind of an act. */
  public static ActKind of(SpeechAct act) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.isInstance(act))
        .findFirst()
        .orElseThrow();
  }

  /** The weightiest thing that a statement does; a statement without acts only tells. */
  public static ActKind weightiest(Statement statement) {
    return statement.acts().stream().map(ActKind::weighed).sorted().findFirst().orElse(ASSERTION);
  }

  /**
   * The first kind in order that a statement is of, whether or not a commitment passes its test.
   */
  public static ActKind foremost(Statement statement) {
    return statement.acts().stream().map(ActKind::of).sorted().findFirst().orElse(ASSERTION);
  }

  /**
   * A commitment that fails the test of the compliance studies, and names neither a day nor a
   * figure, weighs no more than a position.
   */
  private static ActKind weighed(SpeechAct act) {
    boolean isWish =
        act instanceof SpeechAct.Commitment commitment
            && !commitment.test().passed()
            && commitment.deadline().isEmpty()
            && commitment.targets().isEmpty();
    return isWish ? POSITION : of(act);
  }

  /** {@code commitment}. */
  public String noun() {
    return noun;
  }
}
