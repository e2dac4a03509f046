package dev.rapporteur.examples.evaluation;

import java.util.Locale;

/**
 * How many things are wanted, how many were found, and how many of these are right; precision,
 * recall and F1 follow.
 */
record Score(int right, int found, int wanted) {

  static final Score NONE = new Score(0, 0, 0);

  /** One thing that is there on both sides, and is alike or not. */
  static Score ofOne(boolean alike) {
    return new Score(alike ? 1 : 0, 1, 1);
  }

  Score plus(Score other) {
    return new Score(right + other.right, found + other.found, wanted + other.wanted);
  }

  double precision() {
    return percent(right, found);
  }

  double recall() {
    return percent(right, wanted);
  }

  double f1() {
    return percent(2 * right, found + wanted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %5.1f   P %5.1f   R %5.1f   (%d right, %d found, %d wanted)",
        f1(),
        precision(),
        recall(),
        right,
        found,
        wanted);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }
}
