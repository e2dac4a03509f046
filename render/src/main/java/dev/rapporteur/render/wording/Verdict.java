package dev.rapporteur.render.wording;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;

/** How a commitment fares in the test of the compliance studies. */
public final class Verdict {

  private Verdict() {}

  /**
   * {@code passed}, or why not: {@code not passed: several actions; no date or figure}. What
   * several agreed on is {@code passed, several made it together}: only that is one of the summit's
   * own.
   */
  public static String of(CommitmentTest test) {
    String reasons =
        test.failed().stream().map(Criterion::reason).map(Words::tidy).collect(joining("; "));
    return test.passed() ? "passed" + together(test.collective()) : "not passed: " + reasons;
  }

  private static String together(Criterion collective) {
    return collective.met() ? ", agreed by several" : "";
  }
}
