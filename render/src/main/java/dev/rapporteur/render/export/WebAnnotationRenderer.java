package dev.rapporteur.render.export;

import static com.google.common.base.Preconditions.checkArgument;

import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Renderer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Writes what was read from a report as a page of <a
 * href="https://www.w3.org/TR/annotation-model/">W3C Web Annotations</a>. Each says where it stands
 * twice over: by a {@code TextPositionSelector}, which counts code points, and by a {@code
 * TextQuoteSelector}, which still finds the words after the text has changed before them. The
 * package documentation says what becomes what, and what is lost.
 *
 * <p>A coverage does not hold the report's text, so a renderer is made for the text of one report:
 *
 * <pre>{@code
 * String page = WebAnnotationRenderer.compact(text).render(coverage);
 * }</pre>
 */
public final class WebAnnotationRenderer implements Renderer {

  private final Layout layout;
  private final String text;
  private final Function<SourceRef, String> uris;

  private WebAnnotationRenderer(Layout layout, String text, Function<SourceRef, String> uris) {
    this.layout = layout;
    this.text = text;
    this.uris = uris;
  }

  /** For the coverage of this text; all on one line, without a line end. */
  public static WebAnnotationRenderer compact(String text) {
    return new WebAnnotationRenderer(Layout.COMPACT, text, Uris.BY_DIGEST);
  }

  /** For the coverage of this text; indented, one value on each line. */
  public static WebAnnotationRenderer pretty(String text) {
    return new WebAnnotationRenderer(Layout.PRETTY, text, Uris.BY_DIGEST);
  }

  /**
   * This renderer with another URI for the report; where its id is its address, {@code
   * SourceRef::id} serves. Without it, a report is named by its digest: {@code ni:///sha-256;...}.
   */
  public WebAnnotationRenderer withUris(Function<SourceRef, String> other) {
    return new WebAnnotationRenderer(layout, text, other);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the coverage was read from another text
   */
  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    checkArgument(
        coverage.source().matches(text),
        "this renderer was made for the text of one report, which is not that of %s",
        coverage.source());
    String uri = uris.apply(coverage.source());
    layout.write(new AnnotationPage(coverage, uri, new Selectors(uri, text)).json(), out);
  }
}
