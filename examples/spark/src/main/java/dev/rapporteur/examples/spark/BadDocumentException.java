package dev.rapporteur.examples.spark;

import dev.rapporteur.examples.spark.Entry.Failure;
import dev.rapporteur.examples.spark.Entry.Place;
import dev.rapporteur.examples.spark.Entry.Reason;
import java.io.Serial;

/** A document that cannot be parsed; the message tells why, in words for people. */
final class BadDocumentException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final Reason reason;

  BadDocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The entry that keeps it. */
  Failure at(Place place) {
    return new Failure(place, reason, String.valueOf(getMessage()));
  }
}
