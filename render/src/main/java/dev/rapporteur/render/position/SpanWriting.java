package dev.rapporteur.render.position;

import dev.rapporteur.core.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a span in the unit that is wanted: {@code {"start":3,"end":7}}. */
final class SpanWriting extends StdSerializer<Span> {

  SpanWriting() {
    super(Span.class);
  }

  @Override
  public void serialize(Span span, JsonGenerator out, SerializationContext context) {
    Span written = PositionForms.codePoints(context).map(in -> in.toPoints(span)).orElse(span);
    out.writeStartObject(span)
        .writeNumberProperty("start", written.start())
        .writeNumberProperty("end", written.end())
        .writeEndObject();
  }
}
