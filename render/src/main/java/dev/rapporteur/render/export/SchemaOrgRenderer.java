package dev.rapporteur.render.export;

import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Renderer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Writes a report and who said what in it as linked data in the vocabulary of <a
 * href="https://schema.org">schema.org</a>: a {@code NewsArticle} with its {@code Event}, each
 * {@code Person}, and its statements as {@code Quotation} or {@code Claim}. The package
 * documentation says what becomes what, and what is lost.
 *
 * <pre>{@code
 * String json = SchemaOrgRenderer.compact().withUris(SourceRef::id).render(coverage);
 * String page = "<script type=\"application/ld+json\">" + json + "</script>";
 * }</pre>
 *
 * <p>The JSON may stand in a page as it is: what could end the element is escaped.
 */
public final class SchemaOrgRenderer implements Renderer {

  private static final SchemaOrgRenderer COMPACT =
      new SchemaOrgRenderer(Layout.COMPACT, Uris.BY_DIGEST);
  private static final SchemaOrgRenderer PRETTY =
      new SchemaOrgRenderer(Layout.PRETTY, Uris.BY_DIGEST);

  private final Layout layout;
  private final Function<SourceRef, String> uris;

  private SchemaOrgRenderer(Layout layout, Function<SourceRef, String> uris) {
    this.layout = layout;
    this.uris = uris;
  }

  /** All on one line, without a line end. */
  public static SchemaOrgRenderer compact() {
    return COMPACT;
  }

  /** Indented, one value on each line. */
  public static SchemaOrgRenderer pretty() {
    return PRETTY;
  }

  /**
   * This renderer with other URIs for the reports; where their ids are addresses, {@code
   * SourceRef::id} serves. Without it, a report is named by its digest: {@code ni:///sha-256;...}.
   */
  public SchemaOrgRenderer withUris(Function<SourceRef, String> other) {
    return new SchemaOrgRenderer(layout, other);
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    layout.write(SchemaOrgArticle.of(coverage, uris.apply(coverage.source())).json(), out);
  }
}
