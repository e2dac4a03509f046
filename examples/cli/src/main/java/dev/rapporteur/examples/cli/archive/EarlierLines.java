package dev.rapporteur.examples.cli.archive;

import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.examples.cli.source.Entry;
import dev.rapporteur.examples.cli.source.UnusableException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coverages that an earlier run wrote. Each says which text it was read from, so going on does
 * not rest on trust: every report that is passed over is held against its line.
 */
final class EarlierLines implements Closeable {

  /** Reads a source in the middle of a line. */
  private static final ObjectReader SOURCE =
      JsonMapper.shared()
          .readerFor(SourceRef.class)
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final long length;
  private final BufferedReader lines;
  private @Nullable String next;

  private EarlierLines(long length, Reader lines) throws IOException {
    this.length = length;
    this.lines = new BufferedReader(lines);
    this.next = this.lines.readLine();
  }

  /** Those in this file, up to the last whole line; none, where there is no file. */
  static EarlierLines in(Path file) throws IOException {
    long length = WholeLines.lengthOf(file);
    return new EarlierLines(length, WholeLines.open(file, length));
  }

  static EarlierLines none() {
    try {
      return new EarlierLines(0, Reader.nullReader());
    } catch (IOException e) {
      throw new StoppedException(e);
    }
  }

  /** How many bytes they have. */
  long length() {
    return length;
  }

  /**
   * Passes over the next line, and tells whether there was one.
   *
   * @throws StoppedException if that line is not of this report
   */
  boolean pass(Entry entry) throws IOException {
    if (next == null) {
      return false;
    }
    if (!isOf(entry, next)) {
      throw new StoppedException(
          "the output is of other reports: one stands where " + entry.place() + " should");
    }
    next = lines.readLine();
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static boolean isOf(Entry entry, String line) {
    try {
      SourceText text = entry.content().read();
      return source(line)
          .filter(source -> source.id().equals(text.id()) && source.matches(text.text()))
          .isPresent();
    } catch (UnusableException e) {
      return false;
    }
  }

  /** Of the line only its start is read: the source stands before all that was found in it. */
  private static Optional<SourceRef> source(String line) {
    try (JsonParser parser = JsonMapper.shared().createParser(line)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        if (name.equals("source")) {
          return Optional.of(SOURCE.readValue(parser));
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
