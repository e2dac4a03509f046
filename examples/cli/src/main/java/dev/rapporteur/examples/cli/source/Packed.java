package dev.rapporteur.examples.cli.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds many reports, unpacked as it is read.
 *
 * @param name what the user calls it
 * @param file where it lies
 * @param compression what it is packed with
 */
record Packed(String name, Path file, Compression compression) {

  private static final int BUFFER = 1 << 16;

  /** Its unpacked bytes; {@code own} counts the packed ones. */
  InputStream open(Intake intake, Meter own) throws IOException {
    InputStream bytes = own.over(intake.meter().over(Files.newInputStream(file)));
    try {
      InputStream unpacked = compression.unpack(new BufferedInputStream(bytes, BUFFER));
      return new BufferedInputStream(new Ratio(own, intake.bounds()).over(unpacked), BUFFER);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
