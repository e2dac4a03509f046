package dev.rapporteur.examples.cli.archive;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.examples.cli.source.Entry;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What was done: a line for each report that was read, a failure for each that was not. Together
 * they tell where to go on, for both are kept in the order of the reports.
 */
public final class Journal implements AutoCloseable {

  private final EarlierLines earlier;
  private final LineSink lines;
  private final FailureLog failures;

  private Journal(EarlierLines earlier, LineSink lines, FailureLog failures) {
    this.earlier = earlier;
    this.lines = lines;
    this.failures = failures;
  }

  /** One that no later run can go on with: lines to a stream, failures to memory. */
  public static Journal into(LineSink lines) {
    return new Journal(EarlierLines.none(), lines, FailureLog.inMemory());
  }

  /** One in two new files. */
  public static Journal into(Path lines, Path failures) {
    try {
      return new Journal(EarlierLines.none(), LineFile.create(lines), FailureLog.into(failures));
    } catch (IOException e) {
      throw new StoppedException(e);
    }
  }

  /** The one in these two files, to go on with; where they are missing, they are made. */
  public static Journal continuing(Path lines, Path failures) {
    try {
      EarlierLines earlier = EarlierLines.in(lines);
      return new Journal(
          earlier, LineFile.after(lines, earlier.length()), FailureLog.continuing(failures));
    } catch (IOException e) {
      throw new StoppedException(e);
    }
  }

  /**
   * Whether an earlier run has done this report.
   *
   * @throws StoppedException if what it has done is another report
   */
  boolean has(int number, Entry entry) {
    if (failures.has(number)) {
      return true;
    }
    try {
      return earlier.pass(entry);
    } catch (IOException e) {
      throw new StoppedException(e);
    }
  }

  /**
   * Keeps what became of a report.
   *
   * @throws StoppedException if that cannot be written
   */
  void keep(Outcome outcome) {
    try {
      if (outcome.reason().isPresent()) {
        failures.add(new Failure(outcome.number(), outcome.place(), outcome.reason().get()));
      } else {
        lines.write(outcome.line());
      }
    } catch (IOException e) {
      throw new StoppedException(e);
    }
  }

  /** How many reports could not be read, by this run or an earlier one. */
  public int failed() {
    return failures.count();
  }

  /** The first of them, to be shown. */
  public ImmutableList<Failure> firstFailures() {
    return failures.first();
  }

  @Override
  public void close() {
    try (failures;
        lines;
        earlier) {
      // Closed in this order, whatever one of them throws.
    } catch (IOException e) {
      throw new StoppedException(e);
    }
  }
}
