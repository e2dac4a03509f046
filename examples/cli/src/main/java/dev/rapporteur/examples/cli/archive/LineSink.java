package dev.rapporteur.examples.cli.archive;

import java.io.Closeable;
import java.io.IOException;

/** Where lines go, each in one piece. */
@FunctionalInterface
public interface LineSink extends Closeable {

  /** Writes a line, which brings its end. */
  void write(String line) throws IOException;

  /** By default, what is below stays open. */
  @Override
  default void close() throws IOException {}
}
