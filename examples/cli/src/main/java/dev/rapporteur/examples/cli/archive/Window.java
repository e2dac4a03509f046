package dev.rapporteur.examples.cli.archive;

import com.google.common.util.concurrent.Futures;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reports that several threads read at one time, given back in their order. It is wide enough that
 * no thread waits for work, and bounded in number and in bytes: when it is full, the oldest report
 * is waited for before the next is taken in.
 */
final class Window implements AutoCloseable {

  private static final int REPORTS_PER_THREAD = 32;

  /** Of texts; the records of a text have some ten times its size. */
  private static final long MAX_BYTES = 2L << 20;

  private final ExecutorService threads;
  private final int maxReports;
  private final Consumer<Outcome> results;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private long bytes;

  /** With so many threads; {@code results} is called by the thread that adds, in order. */
  Window(int threads, Consumer<Outcome> results) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.maxReports = threads * REPORTS_PER_THREAD;
    this.results = results;
  }

  /** Takes in one more, as soon as there is room for its size. */
  void add(long size, Callable<Outcome> report) {
    while (isFull(size) || oldestIsDone()) {
      giveOldest();
    }
    pending.add(new Pending(threads.submit(report), size));
    bytes += size;
  }

  /** Gives back all that is left. */
  void drain() {
    while (!pending.isEmpty()) {
      giveOldest();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** One report always fits. */
  private boolean isFull(long size) {
    return !pending.isEmpty() && (pending.size() >= maxReports || bytes + size > MAX_BYTES);
  }

  private boolean oldestIsDone() {
    return !pending.isEmpty() && pending.element().outcome().isDone();
  }

  private void giveOldest() {
    Pending oldest = pending.remove();
    bytes -= oldest.size();
    results.accept(Futures.getUnchecked(oldest.outcome()));
  }

  private record Pending(Future<Outcome> outcome, long size) {}
}
