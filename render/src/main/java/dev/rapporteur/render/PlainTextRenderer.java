package dev.rapporteur.render;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Forms;
import java.io.IOException;

/**
 * Writes a summary as plain text of 80 columns, without any markup. Only a word that is longer than
 * a line stands out beyond.
 *
 * <pre>{@code
 * String text = PlainTextRenderer.standard().render(coverage);
 * }</pre>
 */
public final class PlainTextRenderer implements Renderer {

  private static final PlainTextRenderer STANDARD = new PlainTextRenderer(RenderOptions.standard());

  private final RenderOptions options;

  private PlainTextRenderer(RenderOptions options) {
    this.options = options;
  }

  /** A renderer of standard detail. */
  public static PlainTextRenderer standard() {
    return STANDARD;
  }

  /** A renderer with these options; plain text has no heading levels. */
  public static PlainTextRenderer of(RenderOptions options) {
    return new PlainTextRenderer(options);
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    out.append(Forms.text(SummaryDocument.of(coverage, options)));
  }
}
