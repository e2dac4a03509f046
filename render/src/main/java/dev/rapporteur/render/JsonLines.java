package dev.rapporteur.render;

import dev.rapporteur.core.Limits;
import dev.rapporteur.core.SummitCoverage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Many coverages in one file, one on each line: <a href="https://jsonlines.org">JSON Lines</a>. The
 * file is to be in UTF-8.
 *
 * <pre>{@code
 * JsonLines.write(coverages, writer);
 * try (Stream<SummitCoverage> read = JsonLines.read(reader)) {
 *   read.forEach(coverage -> ...);
 * }
 * }</pre>
 */
public final class JsonLines {

  private JsonLines() {}

  /**
   * Writes each coverage on a line of its own; {@code out} stays open.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(Iterable<SummitCoverage> coverages, Appendable out) throws IOException {
    for (SummitCoverage coverage : coverages) {
      JsonRenderer.compact().render(coverage, out);
      out.append('\n');
    }
  }

  /**
   * The coverages, each read when it is asked for; closing the stream closes the reader. Blank
   * lines are passed over. The stream throws {@link IllegalArgumentException} where a line holds no
   * coverage or is over the {@linkplain Limits#standard standard limit}, with the number of the
   * line, and {@link UncheckedIOException} where the reader fails.
   */
  public static Stream<SummitCoverage> read(Reader in) {
    return read(in, Limits.standard());
  }

  /** As {@link #read(Reader)}, with other limits. */
  public static Stream<SummitCoverage> read(Reader in, Limits limits) {
    BufferedReader lines = new BufferedReader(new BoundedLines(in, limits));
    Iterator<Integer> numbers = Stream.iterate(1, n -> n + 1).iterator();
    return lines
        .lines()
        .map(line -> new Line(numbers.next(), line))
        .filter(line -> !line.json().isBlank())
        .map(line -> line.coverage(limits))
        .onClose(() -> close(lines));
  }

  private static void close(Reader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Line(int number, String json) {

    SummitCoverage coverage(Limits limits) {
      try {
        return CoverageJson.read(json, limits);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
  }
}
