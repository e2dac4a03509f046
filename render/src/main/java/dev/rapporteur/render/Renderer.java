package dev.rapporteur.render;

import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a coverage in one format. Renderers are immutable and may be shared between threads; one
 * coverage always gives the same characters, whatever the machine's locale, time zone and clock.
 *
 * <pre>{@code
 * String summary = MarkdownRenderer.standard().render(coverage);
 * }</pre>
 */
public interface Renderer {

  /**
   * Writes the coverage to {@code out}, which stays open.
   *
   * @throws IOException if {@code out} throws it
   */
  void render(SummitCoverage coverage, Appendable out) throws IOException;

  /** The coverage in this format. */
  default String render(SummitCoverage coverage) {
    StringBuilder out = new StringBuilder();
    try {
      render(coverage, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does no I/O", e);
    }
    return out.toString();
  }
}
