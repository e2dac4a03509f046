package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.Renderer;
import dev.rapporteur.render.export.CsvRenderer;
import dev.rapporteur.render.export.NinjsRenderer;
import dev.rapporteur.render.export.SchemaOrgRenderer;
import dev.rapporteur.render.export.WebAnnotationRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exports are what the parser and the renderers make of the reports today. Where a change is
 * meant, {@code -Drapporteur.seeds=write} writes them anew, and the difference is reviewed with the
 * change.
 */
class ExportedFormsTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.seeds"));
  private static final Path FOLDER = Path.of("src/test/resources/dev/rapporteur/seeds/exported");

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void isUpToDate(Seed seed) throws IOException {
    SummitCoverage coverage = CoverageParser.standard().parse(seed.source());
    for (Map.Entry<String, Renderer> form : forms(seed.text()).entrySet()) {
      check(FOLDER.resolve(seed.name() + form.getKey()), form.getValue().render(coverage));
    }
  }

  private static ImmutableMap<String, Renderer> forms(String text) {
    return ImmutableMap.of(
        ".ninjs.json",
        NinjsRenderer.pretty(),
        ".jsonld",
        SchemaOrgRenderer.pretty(),
        ".annotations.jsonld",
        WebAnnotationRenderer.pretty(text),
        ".statements.csv",
        CsvRenderer.statements(),
        ".commitments.csv",
        CsvRenderer.commitments());
  }

  private static void check(Path file, String rendered) throws IOException {
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, rendered);
    }
    assertThat(SeedFiles.read(file)).as("%s", file).isEqualTo(rendered);
  }
}
