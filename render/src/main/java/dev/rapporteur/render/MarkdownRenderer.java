package dev.rapporteur.render;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Forms;
import java.io.IOException;

/**
 * Writes a summary as CommonMark with GitHub's tables. Whatever characters a report holds, parsing
 * the output gives back the words of the report as text: a headline such as {@code # 1.
 * <b>*Bold*</b>} stays a headline of these very characters.
 *
 * <pre>{@code
 * String page = MarkdownRenderer.standard().render(coverage);
 * String lines = MarkdownRenderer.of(RenderOptions.standard().withDetail(Detail.BRIEF)).render(coverage);
 * }</pre>
 */
public final class MarkdownRenderer implements Renderer {

  private static final MarkdownRenderer STANDARD = new MarkdownRenderer(RenderOptions.standard());

  private final RenderOptions options;

  private MarkdownRenderer(RenderOptions options) {
    this.options = options;
  }

  /** A renderer of standard detail. */
  public static MarkdownRenderer standard() {
    return STANDARD;
  }

  /** A renderer with these options. */
  public static MarkdownRenderer of(RenderOptions options) {
    return new MarkdownRenderer(options);
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    out.append(Forms.markdown(SummaryDocument.of(coverage, options)));
  }
}
