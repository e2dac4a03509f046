package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema is what the records are today, and what is written keeps to it. Where a change of the
 * records is meant, {@code -Drapporteur.schema=write} writes the schema anew.
 */
class CoverageSchemaTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.schema"));
  private static final Path FOLDER = Path.of("src/main/resources/dev/rapporteur/render");

  private static final Schema PLAIN = schema(CoverageSchema.json());
  private static final Schema POSITIONS = schema(CoverageSchema.positionsJson());

  static SummitCoverage[] coverages() {
    return new SummitCoverage[] {
      Coverages.speech(), Coverages.empty(), new Hostile("\"\\\u0000\ud83d\ude00").coverage()
    };
  }

  @Test
  void isMadeOfTheRecords() throws IOException {
    check("coverage-1.schema.json", RecordSchema.plain());
    check("coverage-positions-1.schema.json", RecordSchema.positions());
  }

  @Test
  void describesEveryTypeAndComponent() {
    assertThat(CoverageSchema.json())
        .contains("The meeting that a report is about")
        .contains("which of its series it is, from 1")
        .doesNotContain("{@", "<p>");
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void holdsForWhatIsWritten(SummitCoverage coverage) {
    assertThat(errors(PLAIN, JsonRenderer.compact().render(coverage))).isEmpty();
    assertThat(errors(POSITIONS, JsonRenderer.compact().withoutWords().render(coverage))).isEmpty();
  }

  @Test
  void tellsTheFormsApart() {
    assertThat(errors(POSITIONS, JsonRenderer.compact().render(Coverages.speech()))).isNotEmpty();
    assertThat(errors(PLAIN, JsonRenderer.compact().withoutWords().render(Coverages.speech())))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\":\"1\"      | \"schemaVersion\":\"2\"",
        "\"kind\":\"CALL\"            | \"kind\":\"WISH\"",
        "\"kind\":\"CALL\"            | \"kind\":\"COMMITMENT\"",
        "\"archived\":\"2026-05-04\"  | \"archived\":\"4 May 2026\"",
        "\"edition\":11               | \"edition\":\"11\"",
        "\"value\":\"12.50\"          | \"value\":12.5",
        "\"start\":0                  | \"start\":-1",
        "\"headline\":                | \"title\":",
      })
  void refusesWhatIsNeverWritten(String written, String other) {
    String json = JsonRenderer.compact().render(Coverages.speech());
    assertThat(json).contains(written);
    assertThat(errors(PLAIN, json.replace(written, other))).isNotEmpty();
  }

  private static Iterable<com.networknt.schema.Error> errors(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  private static void check(String file, String schema) throws IOException {
    if (WRITE) {
      Files.writeString(FOLDER.resolve(file), schema);
    }
    assertThat(Files.readString(FOLDER.resolve(file))).as("%s", file).isEqualTo(schema);
  }
}
