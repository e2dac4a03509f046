package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of what {@link JsonRenderer} writes. It is made of the records,
 * with their own documentation as descriptions, and lies in this module's jar:
 *
 * <pre>{@code
 * dev/rapporteur/render/coverage-1.schema.json
 * dev/rapporteur/render/coverage-positions-1.schema.json
 * }</pre>
 *
 * <p>The number is that of the schema version, {@link
 * dev.rapporteur.core.SummitCoverage#SCHEMA_VERSION}.
 */
public final class CoverageSchema {

  private CoverageSchema() {}

  /** The schema of the plain form, and of that with spans in code points. */
  public static String json() {
    return read("coverage-1.schema.json");
  }

  /** The schema of the form without the words of excerpts. */
  public static String positionsJson() {
    return read("coverage-positions-1.schema.json");
  }

  private static String read(String file) {
    try (InputStream in =
        checkNotNull(CoverageSchema.class.getResourceAsStream(file), "the jar lacks %s", file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
