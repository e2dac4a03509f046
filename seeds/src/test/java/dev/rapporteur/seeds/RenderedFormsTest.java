package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rendered forms are what the parser and the renderers make of the reports today. Where a
 * change is meant, {@code -Drapporteur.seeds=write} writes them anew, and the difference is
 * reviewed with the change.
 */
class RenderedFormsTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.seeds"));

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#names")
  void isUpToDate(String name) throws IOException {
    SummitCoverage coverage =
        CoverageParser.standard().parse(SourceText.of(name, SeedFiles.report(name)));

    check(SeedFiles.markdown(name), MarkdownRenderer.standard().render(coverage));
    check(SeedFiles.json(name), JsonRenderer.pretty().render(coverage));
  }

  private static void check(Path file, String rendered) throws IOException {
    if (WRITE) {
      Files.writeString(file, rendered);
    }
    assertThat(SeedFiles.read(file)).as("%s", file).isEqualTo(rendered);
  }
}
