package dev.rapporteur.render.position;

import dev.rapporteur.core.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.node.ObjectNode;

/** Reads spans from the unit that they were written in, and quotes excerpts without words anew. */
final class PositionReading extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
    if (bean.getBeanClass().equals(Span.class)) {
      return new InUnits(reader);
    }
    return has(bean, "text", String.class) && has(bean, "span", Span.class)
        ? new Quoting(reader)
        : reader;
  }

  private static boolean has(BeanDescription.Supplier bean, String name, Class<?> type) {
    return bean.get().findProperties().stream()
        .filter(property -> property.getName().equals(name))
        .map(BeanPropertyDefinition::getRawPrimaryType)
        .anyMatch(type::equals);
  }

  /** Spans that may have been written in code points. */
  private static final class InUnits extends DelegatingDeserializer {

    InUnits(ValueDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
      return new InUnits(reader);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      Span written = (Span) super.deserialize(in, context);
      return PositionForms.codePoints(context).map(to -> to.toUnits(written)).orElse(written);
    }
  }

  /** Excerpts that may have been written without their words. */
  private static final class Quoting extends DelegatingDeserializer {

    Quoting(ValueDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
      return new Quoting(reader);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      return PositionForms.text(context)
          .map(text -> quoted(in, context, text))
          .orElseGet(() -> super.deserialize(in, context));
    }

    private Object quoted(JsonParser in, DeserializationContext context, String text) {
      JsonNode tree = context.readTree(in);
      if (tree instanceof ObjectNode excerpt && !excerpt.has("text") && excerpt.has("span")) {
        excerpt.put("text", context.readTreeAsValue(excerpt.get("span"), Span.class).in(text));
      }
      try (JsonParser again = context.treeAsTokens(tree)) {
        again.nextToken();
        return super.deserialize(again, context);
      }
    }
  }
}
