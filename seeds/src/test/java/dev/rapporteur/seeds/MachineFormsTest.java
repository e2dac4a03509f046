package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.CoverageJson;
import dev.rapporteur.render.CoverageSchema;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.export.NinjsRenderer;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parser finds keeps to the schemas, and comes back from JSON as the same records. */
class MachineFormsTest {

  private static final Path NINJS =
      Path.of(
          "../render/src/test/resources/dev/rapporteur/render/export/ninjs-3.1-fields.schema.json");

  private static final Schema PLAIN = schema(CoverageSchema.json());
  private static final Schema POSITIONS = schema(CoverageSchema.positionsJson());
  private static final Schema NINJS_FIELDS = schema(SeedFiles.read(NINJS));

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void keepsToTheSchemas(Seed seed) {
    SummitCoverage coverage = CoverageParser.standard().parse(seed.source());
    JsonRenderer plain = JsonRenderer.compact();

    assertThat(errors(PLAIN, plain.render(coverage))).isEmpty();
    assertThat(errors(PLAIN, plain.inCodePointsOf(seed.text()).render(coverage))).isEmpty();
    assertThat(errors(POSITIONS, plain.withoutWords().render(coverage))).isEmpty();
    assertThat(errors(NINJS_FIELDS, NinjsRenderer.compact().render(coverage))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void comesBackTheSame(Seed seed) {
    checkForms(seed.text());
  }

  @Property(tries = 40, seed = "1")
  void comesBackTheSameWhereverTheTextIsCutAndWhateverStandsThere(
      @ForAll("seeds") Seed seed,
      @ForAll @DoubleRange(min = 0, max = 1) double place,
      @ForAll("disturbances") String disturbance) {
    int at = (int) (place * seed.text().length());
    checkForms(seed.text().substring(0, at) + disturbance + seed.text().substring(at));
    checkForms(seed.text().substring(at) + disturbance);
  }

  @Provide
  Arbitrary<Seed> seeds() {
    return Arbitraries.of(Seeds.all());
  }

  @Provide
  Arbitrary<String> disturbances() {
    return Arbitraries.of(
        "", "😀", "\"", "\\", "\u0000", "\u2028", "\r", "</script>", "“😀”", "\u0130", "\ufeff");
  }

  private static void checkForms(String text) {
    SummitCoverage coverage = CoverageParser.standard().parse(text);
    JsonRenderer plain = JsonRenderer.compact();
    JsonRenderer points = plain.inCodePointsOf(text);
    assertThat(CoverageJson.read(plain.render(coverage))).isEqualTo(coverage);
    for (JsonRenderer form :
        ImmutableList.of(points, plain.withoutWords(), points.withoutWords())) {
      assertThat(CoverageJson.read(form.render(coverage), text)).isEqualTo(coverage);
    }
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
}
