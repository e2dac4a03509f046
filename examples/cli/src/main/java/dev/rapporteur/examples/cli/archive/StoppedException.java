package dev.rapporteur.examples.cli.archive;

import java.io.IOException;
import java.io.Serial;

/** The run cannot go on: its output takes no more, or is not what it should go on with. */
public final class StoppedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  StoppedException(String reason) {
    super(reason);
  }

  StoppedException(IOException cause) {
    super("the output fails: " + cause.getMessage(), cause);
  }
}
