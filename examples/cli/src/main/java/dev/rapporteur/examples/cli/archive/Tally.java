package dev.rapporteur.examples.cli.archive;

import java.util.Locale;

/**
 * What a run did.
 *
 * @param reports how many there are
 * @param failed how many of them could not be read
 * @param earlier how many of them an earlier run had done
 * @param passedOver how many files were no reports
 */
public record Tally(int reports, int failed, int earlier, int passedOver) {

  /** One line, such as "1,118 reports, 2 of them not read, 900 by an earlier run; 1 other file". */
  @Override
  public String toString() {
    return number(reports, "report")
        + (failed == 0 ? "" : String.format(Locale.ROOT, ", %,d of them not read", failed))
        + (earlier == 0 ? "" : String.format(Locale.ROOT, ", %,d by an earlier run", earlier))
        + (passedOver == 0 ? "" : "; passed over " + number(passedOver, "other file"));
  }

  private static String number(int n, String noun) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? noun : noun + "s");
  }
}
