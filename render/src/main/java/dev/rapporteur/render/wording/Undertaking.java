package dev.rapporteur.render.wording;

import dev.rapporteur.core.Span;
import dev.rapporteur.core.SpeechAct.Commitment;

/** What a commitment undertakes, with its "not" and its condition. */
public final class Undertaking {

  private Undertaking() {}

  /**
   * {@code not tolerate fraud}, {@code accept 2030 as a cut-off, if others move}: what is to be
   * done, the "not" where the words of the action lack it, and the condition where it stands apart.
   */
  public static String of(Commitment commitment) {
    String action = Words.unquoted(commitment.action().text());
    boolean lacksNot = commitment.negated() && !Vocabulary.STANDARD.denies(action);
    return (lacksNot ? "not " : "") + action + condition(commitment);
  }

  private static String condition(Commitment commitment) {
    Span action = commitment.action().span();
    return commitment
        .condition()
        .filter(excerpt -> !action.contains(excerpt.span()))
        .map(excerpt -> ", " + Words.unquoted(excerpt.text()))
        .orElse("");
  }
}
