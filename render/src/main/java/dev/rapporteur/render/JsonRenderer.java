package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkArgument;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.position.PositionForms;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes the records as JSON: {@code schemaVersion} first, then the components in the order of the
 * records; what is absent is left out. {@link CoverageJson} reads it back, {@link CoverageSchema}
 * says in full what it is like, and {@link JsonLines} writes many.
 *
 * <pre>{@code
 * String json = JsonRenderer.compact().render(coverage);
 * }</pre>
 *
 * <p>The text begins with <code>{"schemaVersion":"1","source":{"id":</code>.
 *
 * <p>For programs that count otherwise than Java, or hold the report's text themselves, there are
 * two other forms. Both can be read back with the text, and both say what they are after the schema
 * version: {@code "spanUnit":"CODE_POINT"}, {@code "excerpts":"POSITION"}.
 *
 * <pre>{@code
 * String python = JsonRenderer.compact().inCodePointsOf(text).render(coverage);
 * String small = JsonRenderer.compact().withoutWords().render(coverage);
 * }</pre>
 */
public final class JsonRenderer implements Renderer {

  private static final JsonRenderer COMPACT =
      new JsonRenderer(CoverageJson.MAPPER.writer(), Optional.empty());

  private static final JsonRenderer PRETTY =
      new JsonRenderer(
          CoverageJson.MAPPER
              .writer()
              .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))),
          Optional.empty());

  private final ObjectWriter writer;
  private final Optional<String> text;

  private JsonRenderer(ObjectWriter writer, Optional<String> text) {
    this.writer = writer;
    this.text = text;
  }

  /** All on one line, without a line end: one record of a JSON Lines file. */
  public static JsonRenderer compact() {
    return COMPACT;
  }

  /** Indented, one value on each line; a line ends with a line feed on all machines. */
  public static JsonRenderer pretty() {
    return PRETTY;
  }

  /**
   * This renderer for the coverage of this one report, with spans that count the code points of its
   * text instead of UTF-16 code units: the characters of Python, Rust and the W3C Web Annotation
   * model. The length of the source stays in UTF-16 code units.
   */
  public JsonRenderer inCodePointsOf(String report) {
    return new JsonRenderer(PositionForms.inCodePoints(writer, report), Optional.of(report));
  }

  /**
   * This renderer, but of an excerpt it writes where it stands and not the words: {@code
   * {"span":{"start":3,"end":7}}}. Names and other strings that are no excerpts are written.
   */
  public JsonRenderer withoutWords() {
    return new JsonRenderer(PositionForms.withoutWords(writer), text);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the renderer counts the code points of another text
   */
  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    checkArgument(
        text.isEmpty() || coverage.source().matches(text.get()),
        "this renderer counts the code points of one report, which is not that of %s",
        coverage.source());
    out.append(writer.writeValueAsString(coverage));
  }
}
