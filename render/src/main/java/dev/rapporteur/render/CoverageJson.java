package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.position.PositionForms;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.guava.GuavaModule;

/**
 * Reads what {@link JsonRenderer} wrote.
 *
 * <pre>{@code
 * SummitCoverage same = CoverageJson.read(JsonRenderer.compact().render(coverage));
 * }</pre>
 */
public final class CoverageJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new GuavaModule())
          .addModule(PositionForms.module())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          // A list that is absent is empty; anything else that a record must have and the JSON has
          // not is an error.
          .withConfigOverride(
              ImmutableList.class,
              list -> list.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private CoverageJson() {}

  /**
   * The coverage that a JSON object holds. Keys that are not known are passed over; a list that is
   * absent is empty.
   *
   * @throws IllegalArgumentException if the text is no JSON, is of another schema version or of a
   *     form that needs the report's text, holds records that cannot be, or is over the {@linkplain
   *     Limits#standard standard limit}; the message says where
   */
  public static SummitCoverage read(String json) {
    return read(json, Limits.standard());
  }

  /** As {@link #read(String)}, with other limits. */
  public static SummitCoverage read(String json, Limits limits) {
    return reading(
        json,
        limits,
        tree -> {
          checkArgument(
              PositionForms.isPlain(tree),
              "spans in code points and excerpts without words are read with the report's text:"
                  + " CoverageJson.read(json, text)");
          return MAPPER.treeToValue(tree, SummitCoverage.class);
        });
  }

  /**
   * The coverage of this report that a JSON object holds in any form. It is {@linkplain
   * SummitCoverage#verify verified}.
   *
   * <pre>{@code
   * String small = JsonRenderer.compact().withoutWords().render(coverage);
   * SummitCoverage same = CoverageJson.read(small, text);
   * }</pre>
   *
   * @throws IllegalArgumentException if the text is no JSON, is of another schema version, holds
   *     records that cannot be, is not of this report, or is over the {@linkplain Limits#standard
   *     standard limit}; the message says where
   */
  public static SummitCoverage read(String json, String report) {
    return read(json, report, Limits.standard());
  }

  /** As {@link #read(String, String)}, with other limits. */
  public static SummitCoverage read(String json, String report, Limits limits) {
    SummitCoverage coverage =
        reading(
            json,
            limits,
            tree ->
                PositionForms.reading(MAPPER.readerFor(SummitCoverage.class), tree, report)
                    .readValue(tree));
    coverage.verify(report);
    return coverage;
  }

  private static SummitCoverage reading(
      String json, Limits limits, Function<JsonNode, SummitCoverage> form) {
    limits.checkJson(json.length());
    try {
      JsonNode tree = MAPPER.readTree(json);
      String version = tree.path("schemaVersion").asString("");
      checkArgument(
          version.equals(SummitCoverage.SCHEMA_VERSION),
          "coverage of schema version %s can be read, not of version '%s'",
          SummitCoverage.SCHEMA_VERSION,
          version);
      return form.apply(tree);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("this is no coverage in JSON: " + e.getMessage(), e);
    }
  }
}
