package dev.rapporteur.examples.cli.source;

import com.google.common.io.ByteStreams;
import dev.rapporteur.core.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One report in a file of its own, which is read when its text is asked for. */
record FileSource(String name, Path file, Intake intake) implements Source {

  @Override
  public void read(Receiver receiver) throws IOException {
    long size = Math.min(Files.size(file), intake.bounds().maxEntryBytes());
    receiver.take(new Entry(name, size, this::text));
  }

  private SourceText text() throws UnusableException {
    int max = intake.bounds().maxEntryBytes();
    try (InputStream in = intake.meter().over(Files.newInputStream(file))) {
      byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, max + 1L));
      if (bytes.length > max) {
        throw UnusableException.tooLarge(max);
      }
      return SourceText.of(name, PlainText.of(bytes));
    } catch (IOException e) {
      throw new UnusableException(e);
    }
  }
}
