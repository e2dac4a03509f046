package dev.rapporteur.examples.web;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * How much the service takes on, and for how long.
 *
 * @param maxBytes the longest text, in bytes of UTF-8
 * @param arrival how long a text may take to arrive whole
 * @param idle how long a connection may be silent, and how long it may take to bring a request's
 *     head
 * @param turns how many texts are read at a time
 * @param turn how long a text waits for its turn
 * @param stop how long a service that stops waits for what is in flight
 * @param connections how many connections are open at a time; more wait to be accepted
 */
record Limits(
    int maxBytes,
    Duration arrival,
    Duration idle,
    int turns,
    Duration turn,
    Duration stop,
    int connections) {

  Limits {
    checkArgument(maxBytes >= 1, "maxBytes is at least 1, not %s", maxBytes);
    checkArgument(turns >= 1, "turns is at least 1, not %s", turns);
    checkArgument(connections >= 1, "connections is at least 1, not %s", connections);
  }

  /** A million bytes are some three hundred pages. More turns than processors help nobody. */
  static Limits standard() {
    return new Limits(
        1_000_000,
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        Runtime.getRuntime().availableProcessors(),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        200);
  }
}
