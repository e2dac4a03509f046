package dev.rapporteur.examples.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file of <a href="https://jsonlines.org">JSON Lines</a>, a report in each. */
final class JsonLinesSource implements Source {

  /** Opens the unpacked bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Opener opener;
  private final Intake intake;

  JsonLinesSource(String name, Opener opener, Intake intake) {
    this.name = name;
    this.opener = opener;
    this.intake = intake;
  }

  @Override
  public void read(Receiver receiver) throws IOException {
    try (InputStream in = opener.open()) {
      BoundedLines lines = new BoundedLines(in, intake.bounds().maxEntryBytes());
      long number = 1;
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!isBlank(line.get())) {
          receiver.take(entry(name + ":" + number, line.get()));
        }
        number++;
      }
    }
  }

  private Entry entry(String place, byte[] json) {
    int max = intake.bounds().maxEntryBytes();
    return json.length > max
        ? Entry.failing(place, UnusableException.tooLarge(max))
        : new Entry(place, json.length, () -> intake.fields().read(json, place));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
