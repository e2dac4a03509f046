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
    String action = alone(Words.unquoted(commitment.action().text()));
    boolean lacksNot = commitment.negated() && !Vocabulary.STANDARD.denies(action);
    return (lacksNot ? "not " : "") + action + condition(commitment);
  }

  /** "Also promote trade." stands in a table as "promote trade". */
  private static String alone(String action) {
    int space = action.indexOf(' ');
    boolean goesOn = space > 0 && Vocabulary.STANDARD.isGoingOnAdverb(action.substring(0, space));
    return unended(goesOn ? action.substring(space + 1) : action);
  }

  /** What stands in a table ends without a full stop, unless it belongs to its last word: "U.S." */
  private static String unended(String action) {
    int last = action.lastIndexOf(' ') + 1;
    boolean isStop = action.endsWith(".") && action.indexOf('.', last) == action.length() - 1;
    return isStop ? action.substring(0, action.length() - 1) : action;
  }

  private static String condition(Commitment commitment) {
    Span action = commitment.action().span();
    return commitment
        .condition()
        .filter(excerpt -> !action.contains(excerpt.span()))
        .map(excerpt -> ", " + Words.uncapitalized(Words.unquoted(excerpt.text())))
        .orElse("");
  }
}
