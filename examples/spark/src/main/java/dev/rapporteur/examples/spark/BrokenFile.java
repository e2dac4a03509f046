package dev.rapporteur.examples.spark;

import dev.rapporteur.examples.spark.Entry.Failure;
import dev.rapporteur.examples.spark.Entry.Place;
import dev.rapporteur.examples.spark.Entry.Reason;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.hadoop.security.AccessControlException;

/** Tells a file that is broken from a machine that has trouble reading it. */
final class BrokenFile {

  private BrokenFile() {}

  /**
   * The entry for a file that is broken or closed to us.
   *
   * @throws UncheckedIOException if it may be read yet: Spark tries the task again, a few times
   */
  static Failure at(Place place, IOException e) {
    if (!lasting(e)) {
      throw new UncheckedIOException(place.file() + " cannot be read", e);
    }
    String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new Failure(place, Reason.UNREADABLE, "cannot be read: " + why);
  }

  private static boolean lasting(IOException e) {
    return e instanceof ZipException
        || e instanceof EOFException
        || e instanceof FileNotFoundException
        || e instanceof AccessDeniedException
        || e instanceof AccessControlException;
  }
}
