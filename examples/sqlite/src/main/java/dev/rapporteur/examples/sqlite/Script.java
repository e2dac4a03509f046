package dev.rapporteur.examples.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** SQL in a file of its own beside this class. */
final class Script {

  private Script() {}

  static String named(String name) {
    try {
      return Resources.toString(Resources.getResource(Script.class, name + ".sql"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
