package dev.rapporteur.examples.cli.source;

import static com.google.common.base.Preconditions.checkArgument;

import dev.rapporteur.core.SourceText;

/**
 * A report where it lies, its text not yet looked into.
 *
 * @param place where it lies, as a message names it: {@code reports.tar.gz!/2026/a.txt}, {@code
 *     reports.jsonl:17}
 * @param size how many bytes it holds in memory, or soon will
 * @param content its text, or why there is none
 */
public record Entry(String place, long size, Content content) {

  /** Gives the text of a report, with what its records are to call it; any thread may ask. */
  @FunctionalInterface
  public interface Content {
    /** The text. */
    SourceText read() throws UnusableException;
  }

  /**
   * @throws IllegalArgumentException if the size is negative
   */
  public Entry {
    checkArgument(size >= 0, "%s has a size of 0 or more, not %s", place, size);
  }

  /** What should have been a report, but cannot be read. */
  static Entry failing(String place, UnusableException reason) {
    return new Entry(
        place,
        0,
        () -> {
          throw reason;
        });
  }
}
