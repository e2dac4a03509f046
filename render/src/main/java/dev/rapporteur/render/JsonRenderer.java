package dev.rapporteur.render;

import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the records as JSON: {@code schemaVersion} first, then the components in the order of the
 * records; what is absent is left out. {@link CoverageJson} reads it back.
 *
 * <pre>{@code
 * String json = JsonRenderer.compact().render(coverage);
 * }</pre>
 *
 * <p>The text begins with <code>{"schemaVersion":"1","source":{"id":</code>.
 */
public final class JsonRenderer implements Renderer {

  private static final JsonRenderer COMPACT = new JsonRenderer(CoverageJson.MAPPER);

  private static final JsonRenderer PRETTY =
      new JsonRenderer(
          CoverageJson.MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build());

  private final JsonMapper mapper;

  private JsonRenderer(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** All on one line, without a line end: one record of a JSON Lines file. */
  public static JsonRenderer compact() {
    return COMPACT;
  }

  /** Indented, one value on each line. */
  public static JsonRenderer pretty() {
    return PRETTY;
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    out.append(mapper.writeValueAsString(coverage));
  }
}
