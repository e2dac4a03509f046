package dev.rapporteur.render.export;

import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Renderer;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what the report is, and whom and what it names, as <a
 * href="https://iptc.org/standards/ninjs/">IPTC ninjs 3.1</a>. The package documentation says what
 * becomes what, and what is lost.
 *
 * <pre>{@code
 * String item = NinjsRenderer.compact().inZone(ZoneId.of("Asia/Shanghai")).render(coverage);
 * }</pre>
 */
public final class NinjsRenderer implements Renderer {

  private static final NinjsRenderer COMPACT =
      new NinjsRenderer(Layout.COMPACT, Uris.BY_DIGEST, Optional.empty());

  private static final NinjsRenderer PRETTY =
      new NinjsRenderer(Layout.PRETTY, Uris.BY_DIGEST, Optional.empty());

  private final Layout layout;
  private final Function<SourceRef, String> uris;
  private final Optional<ZoneId> zone;

  private NinjsRenderer(Layout layout, Function<SourceRef, String> uris, Optional<ZoneId> zone) {
    this.layout = layout;
    this.uris = uris;
    this.zone = zone;
  }

  /** All on one line, without a line end. */
  public static NinjsRenderer compact() {
    return COMPACT;
  }

  /** Indented, one value on each line. */
  public static NinjsRenderer pretty() {
    return PRETTY;
  }

  /**
   * This renderer with other URIs for the reports; where their ids are addresses, {@code
   * SourceRef::id} serves. Without it, a report is named by its digest: {@code ni:///sha-256;...}.
   */
  public NinjsRenderer withUris(Function<SourceRef, String> other) {
    return new NinjsRenderer(layout, other, zone);
  }

  /**
   * This renderer for publishers in a time zone. Only with it does the time of publication become
   * {@code contentCreated}, which needs a zone; reports give none.
   */
  public NinjsRenderer inZone(ZoneId publishers) {
    return new NinjsRenderer(layout, uris, Optional.of(publishers));
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    layout.write(new NinjsItem(coverage, uris.apply(coverage.source()), zone).json(), out);
  }
}
