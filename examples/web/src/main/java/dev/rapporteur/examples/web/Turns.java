package dev.rapporteur.examples.web;

import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many texts be read at a time, and others wait for a while, first come, first served.
 * Reading is nothing but work for a processor: more at a time would only hold more memory.
 */
final class Turns {

  private final Semaphore free;
  private final Duration patience;

  Turns(int turns, Duration patience) {
    this.free = new Semaphore(turns, true);
    this.patience = patience;
  }

  /** Does the work when its turn has come. */
  <T> T take(Supplier<T> work) {
    if (!comes()) {
      throw new ServiceUnavailableResponse("Too much is being read just now. Try again later.");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean comes() {
    try {
      return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
