package dev.rapporteur.render;

import static java.util.Objects.requireNonNull;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.SummitCoverage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of the records from the records and their annotations, so that a new
 * component needs no word here.
 */
final class RecordSchema {

  private final boolean words;
  private final RecordDocs docs = RecordDocs.ofCore();

  private RecordSchema(boolean words) {
    this.words = words;
  }

  /** Of the plain form. */
  static String plain() {
    return new RecordSchema(true).generate("coverage-1");
  }

  /** Of the form without the words of excerpts. */
  static String positions() {
    return new RecordSchema(false).generate("coverage-positions-1");
  }

  private String generate(String name) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
            .without(Option.FLATTENED_OPTIONALS);
    config
        .forTypesInGeneral()
        .withPropertySorter(Ordering.allEqual()::compare)
        .withDefinitionNamingStrategy((key, context) -> name(key.getType().getErasedType()))
        .withCustomDefinitionProvider(this::special)
        .withTypeAttributeOverride((node, scope, context) -> addKind(node, scope))
        .withDescriptionResolver(scope -> docs.of(scope.getType().getErasedType()));
    config
        .forFields()
        .withIgnoreCheck(field -> !words && isWords(field))
        .withTargetTypeOverridesResolver(RecordSchema::written)
        .withRequiredCheck(field -> !field.getDeclaredType().isInstanceOf(Optional.class))
        .withNumberInclusiveMinimumResolver(RecordSchema::minimum)
        .withDescriptionResolver(this::description);
    return headed(new SchemaGenerator(config.build()).generateSchema(SummitCoverage.class), name)
            .toPrettyString()
        + "\n";
  }

  /** What the root says of itself before the components. */
  private ObjectNode headed(ObjectNode schema, String name) {
    ObjectNode head = schema.objectNode();
    head.put("$schema", schema.path("$schema").asString());
    head.put("$id", "https://rapporteur.dev/schema/" + name + ".schema.json");
    head.put("title", "SummitCoverage");
    head.setAll(schema);
    ObjectNode properties = schema.objectNode();
    constant(properties, "schemaVersion", SummitCoverage.SCHEMA_VERSION)
        .put("description", "The version of this shape.");
    constant(properties, "spanUnit", "CODE_POINT")
        .put("description", "What spans count; absent where they count UTF-16 code units.");
    if (!words) {
      constant(properties, "excerpts", "POSITION")
          .put("description", "Of excerpts only the span is written.");
    }
    properties.setAll((ObjectNode) schema.path("properties"));
    head.set("properties", properties);
    ArrayNode required = head.putArray("required").add("schemaVersion");
    if (!words) {
      required.add("excerpts");
    }
    required.addAll((ArrayNode) schema.path("required"));
    return head;
  }

  private static ObjectNode constant(ObjectNode properties, String name, String value) {
    return properties.putObject(name).put("const", value);
  }

  /** {@code Block.Kind} is called BlockKind; an act goes by its own name. */
  private static String name(Class<?> type) {
    return type.isEnum() && type.getEnclosingClass() != null
        ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
        : type.getSimpleName();
  }

  /** A type that is one of several is any of them; one that has a value of its own is a string. */
  private @Nullable CustomDefinition special(ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    if (erased.isAnnotationPresent(JsonSubTypes.class)) {
      return new CustomDefinition(
          choice(erased, context),
          CustomDefinition.DefinitionType.STANDARD,
          CustomDefinition.AttributeInclusion.NO);
    }
    boolean isValue =
        Arrays.stream(erased.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    return isValue
        ? new CustomDefinition(
            context.getGeneratorConfig().createObjectNode().put("type", "string"),
            CustomDefinition.DefinitionType.INLINE,
            CustomDefinition.AttributeInclusion.YES)
        : null;
  }

  private ObjectNode choice(Class<?> type, SchemaGenerationContext context) {
    ObjectNode choice = context.getGeneratorConfig().createObjectNode();
    ArrayNode oneOf = choice.putArray("oneOf");
    for (JsonSubTypes.Type kind : kinds(type)) {
      oneOf.add(context.createDefinitionReference(context.getTypeContext().resolve(kind.value())));
    }
    return choice.put("description", docs.of(type));
  }

  private static JsonSubTypes.Type[] kinds(Class<?> type) {
    return requireNonNull(type.getAnnotation(JsonSubTypes.class), "kinds").value();
  }

  /** The property that tells the kinds apart. */
  private static void addKind(ObjectNode node, TypeScope scope) {
    Class<?> type = scope.getType().getErasedType();
    for (Class<?> general : type.getInterfaces()) {
      JsonTypeInfo info = general.getAnnotation(JsonTypeInfo.class);
      if (info != null) {
        ObjectNode properties = node.objectNode();
        constant(properties, info.property(), kind(general, type));
        node.set("properties", properties.setAll((ObjectNode) node.path("properties")));
        ArrayNode required = node.arrayNode().add(info.property());
        node.set("required", required.addAll((ArrayNode) node.path("required")));
      }
    }
  }

  private static String kind(Class<?> general, Class<?> type) {
    return Arrays.stream(kinds(general))
        .filter(kind -> kind.value() == type)
        .map(JsonSubTypes.Type::name)
        .findFirst()
        .orElseThrow();
  }

  /** What is absent is left out; what is marked as a string is one. */
  private static @Nullable List<ResolvedType> written(FieldScope field) {
    boolean isOptional = field.getType().isInstanceOf(Optional.class);
    ResolvedType content =
        isOptional ? field.getType().getTypeParameters().get(0) : field.getType();
    boolean isText =
        field.getAnnotation(JsonFormat.class) != null && !content.isInstanceOf(LocalDate.class);
    if (isText) {
      return ImmutableList.of(field.getContext().resolve(String.class));
    }
    return isOptional ? ImmutableList.of(content) : null;
  }

  /** The meaning of a component; that of a list is not that of its elements. */
  private @Nullable String description(FieldScope field) {
    return field.isFakeContainerItemScope()
        ? null
        : docs.of(field.getDeclaringType().getErasedType(), field.getDeclaredName());
  }

  /** All numbers of the records count or are indices. */
  private static @Nullable BigDecimal minimum(FieldScope field) {
    Class<?> type = field.getType().getErasedType();
    return type == int.class || type == Integer.class ? BigDecimal.ZERO : null;
  }

  private static boolean isWords(FieldScope field) {
    return field.getDeclaredName().equals("text")
        && Arrays.stream(field.getDeclaringType().getErasedType().getDeclaredFields())
            .anyMatch(other -> other.getType() == Span.class)
        && field.getType().isInstanceOf(String.class);
  }
}
