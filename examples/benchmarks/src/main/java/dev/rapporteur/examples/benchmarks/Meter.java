package dev.rapporteur.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.rapporteur.parser.CoverageParser;
import java.lang.management.ManagementFactory;

/**
 * Measures what one parse takes: by the clock of this thread, for the machine does other things.
 */
final class Meter {

  private final CoverageParser parser = CoverageParser.standard();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  Cost parse(String text) {
    long thread = Thread.currentThread().getId();
    long bytes = threads.getThreadAllocatedBytes(thread);
    long start = threads.getCurrentThreadCpuTime();
    parser.parse(text);
    long end = threads.getCurrentThreadCpuTime();
    return new Cost(end - start, threads.getThreadAllocatedBytes(thread) - bytes);
  }

  /** The least of so many runs. */
  Cost leastOf(int runs, String text) {
    Cost least = parse(text);
    for (int i = 1; i < runs; i++) {
      least = least.orLess(parse(text));
    }
    return least;
  }

  /** The time that a parse takes, and the bytes that it allocates. */
  record Cost(long nanoseconds, long bytes) {

    Cost orLess(Cost other) {
      return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
  }
}
