package dev.rapporteur.examples.cli.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much a source may ask for. What is larger is told and passed over; memory and time stay
 * bounded whatever an archive holds.
 *
 * @param maxEntryBytes the bytes of a report, or of the line of JSON that holds it
 * @param maxEntries the entries of an archive, reports or not
 * @param maxRatio how many times its own size an archive may unpack to, once that is {@link
 *     Ratio#FREE much}
 */
public record Bounds(int maxEntryBytes, long maxEntries, int maxRatio) {

  /**
   * @throws IllegalArgumentException if one of them is not positive
   */
  public Bounds {
    checkArgument(maxEntryBytes > 0, "a report may have 1 byte or more, not %s", maxEntryBytes);
    checkArgument(maxEntries > 0, "an archive may have 1 entry or more, not %s", maxEntries);
    checkArgument(maxRatio > 0, "an archive may unpack to itself or more, not %s times", maxRatio);
  }
}
