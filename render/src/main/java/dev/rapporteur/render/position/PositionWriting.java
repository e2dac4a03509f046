package dev.rapporteur.render.position;

import dev.rapporteur.core.Span;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes the words of excerpts only where they are wanted, and the schema version always first. */
final class PositionWriting extends ValueSerializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config,
      BeanDescription.Supplier bean,
      List<BeanPropertyWriter> properties) {
    if (isExcerpt(properties)) {
      properties.replaceAll(property -> isWords(property) ? new Words(property) : property);
    }
    return properties;
  }

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config,
      BeanDescription.Supplier bean,
      List<BeanPropertyWriter> properties) {
    properties.sort(Comparator.comparing(property -> !property.getName().equals("schemaVersion")));
    return properties;
  }

  /** Words and the place where they stand: an excerpt, or a record that holds the two itself. */
  private static boolean isExcerpt(List<BeanPropertyWriter> properties) {
    return properties.stream().anyMatch(PositionWriting::isWords)
        && properties.stream().anyMatch(PositionWriting::isPlace);
  }

  private static boolean isWords(BeanPropertyWriter property) {
    return property.getName().equals("text") && property.getType().hasRawClass(String.class);
  }

  private static boolean isPlace(BeanPropertyWriter property) {
    return property.getName().equals("span") && property.getType().hasRawClass(Span.class);
  }

  /** The words of an excerpt. */
  private static final class Words extends BeanPropertyWriter {

    private static final long serialVersionUID = 1;

    Words(BeanPropertyWriter base) {
      super(base);
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator out, SerializationContext context)
        throws Exception {
      if (!PositionForms.leavesOutWords(context)) {
        super.serializeAsProperty(bean, out, context);
      }
    }
  }
}
