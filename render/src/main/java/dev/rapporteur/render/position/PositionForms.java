package dev.rapporteur.render.position;

import dev.rapporteur.core.Span;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.annotation.JsonAppend.Attr;
import tools.jackson.databind.module.SimpleModule;

/**
 * The forms that positions take in JSON. In the plain form a span counts UTF-16 code units, and the
 * words that stand there are written with it; then nothing in the JSON says so. In another form the
 * JSON tells it beside its schema version: {@code "spanUnit":"CODE_POINT"} or {@code
 * "excerpts":"POSITION"}.
 */
public final class PositionForms {

  private static final String SPAN_UNIT = "spanUnit";
  private static final String CODE_POINT = "CODE_POINT";
  private static final String EXCERPTS = "excerpts";
  private static final String POSITION = "POSITION";

  @JsonAppend(
      prepend = true,
      attrs = {@Attr(SPAN_UNIT), @Attr(EXCERPTS)})
  private interface Marks {}

  private PositionForms() {}

  /** What a mapper needs to write and read these forms. */
  public static JacksonModule module() {
    return new SimpleModule("positions")
        .setMixInAnnotation(SummitCoverage.class, Marks.class)
        .addSerializer(Span.class, new SpanWriting())
        .setSerializerModifier(new PositionWriting())
        .setDeserializerModifier(new PositionReading());
  }

  /** Writes spans that count the code points of this text. */
  public static ObjectWriter inCodePoints(ObjectWriter writer, String text) {
    return writer
        .withAttribute(SPAN_UNIT, CODE_POINT)
        .withAttribute(CodePoints.class, CodePoints.of(text));
  }

  /** Writes where excerpts stand, and not their words. */
  public static ObjectWriter withoutWords(ObjectWriter writer) {
    return writer.withAttribute(EXCERPTS, POSITION);
  }

  /** Whether this JSON can be read without the report's text. */
  public static boolean isPlain(JsonNode coverage) {
    return !coverage.has(SPAN_UNIT) && !coverage.has(EXCERPTS);
  }

  /** Reads spans and excerpts as this JSON gives them, with the help of the report's text. */
  public static ObjectReader reading(ObjectReader reader, JsonNode coverage, String text) {
    ObjectReader withText = reader.withAttribute(String.class, text);
    return coverage.path(SPAN_UNIT).asString("").equals(CODE_POINT)
        ? withText.withAttribute(CodePoints.class, CodePoints.of(text))
        : withText;
  }

  static boolean leavesOutWords(DatabindContext context) {
    return context.getAttribute(EXCERPTS) != null;
  }

  static Optional<CodePoints> codePoints(DatabindContext context) {
    return Optional.ofNullable((CodePoints) context.getAttribute(CodePoints.class));
  }

  static Optional<String> text(DatabindContext context) {
    return Optional.ofNullable((String) context.getAttribute(String.class));
  }
}
