package dev.rapporteur.examples.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts what was read right, and keeps what was not. */
final class Tally {

  private final String name;
  private final List<String> misses = new ArrayList<>();
  private int total;

  Tally(String name) {
    this.name = name;
  }

  /** Compares what should have been read with what was. */
  void add(String wanted, String found) {
    total++;
    if (!wanted.equals(found)) {
      misses.add("wanted <%s> found <%s>".formatted(wanted, found));
    }
  }

  /** Prints one line for each tally, with the misses under it. */
  static void print(Tally... tallies) {
    for (Tally tally : tallies) {
      System.out.println(tally);
      tally.misses.forEach(miss -> System.out.println("    " + miss));
    }
  }

  @Override
  public String toString() {
    int right = total - misses.size();
    return "%-28s %5.1f %%  %d of %d".formatted(name, 100.0 * right / total, right, total);
  }
}
