package dev.rapporteur.render;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Forms;
import java.io.IOException;

/**
 * Writes a summary as a piece of HTML, to be set into a page of one's own. Whatever characters a
 * report holds, they stay text: a headline such as {@code <script>} is shown as these very
 * characters.
 *
 * <pre>{@code
 * String piece = HtmlRenderer.of(RenderOptions.standard().withHeadingLevel(2)).render(coverage);
 * }</pre>
 */
public final class HtmlRenderer implements Renderer {

  private static final HtmlRenderer STANDARD = new HtmlRenderer(RenderOptions.standard());

  private final RenderOptions options;

  private HtmlRenderer(RenderOptions options) {
    this.options = options;
  }

  /** A renderer of standard detail. */
  public static HtmlRenderer standard() {
    return STANDARD;
  }

  /** A renderer with these options. */
  public static HtmlRenderer of(RenderOptions options) {
    return new HtmlRenderer(options);
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    out.append(Forms.html(SummaryDocument.of(coverage, options)));
  }
}
