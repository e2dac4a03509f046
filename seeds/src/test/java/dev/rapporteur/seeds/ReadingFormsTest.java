package dev.rapporteur.seeds;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.Detail;
import dev.rapporteur.render.Digest;
import dev.rapporteur.render.HtmlRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.ReadingPage;
import dev.rapporteur.render.RenderOptions;
import dev.rapporteur.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people read of the reports, beside the standard summary: the other levels of detail, the
 * other forms, the pages and the digest. Where a change is meant, {@code -Drapporteur.seeds=write}
 * writes them anew, and the difference is read with the change.
 */
class ReadingFormsTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.seeds"));
  private static final Path FOLDER = Path.of("src/test/resources/dev/rapporteur/seeds/reading");

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void isUpToDate(Seed seed) throws IOException {
    SummitCoverage coverage = CoverageParser.standard().parse(seed.source());
    for (Map.Entry<String, Renderer> form : forms(seed.text()).entrySet()) {
      check(FOLDER.resolve(seed.name() + form.getKey()), form.getValue().render(coverage));
    }
  }

  @Test
  void theDigestIsUpToDate() throws IOException {
    ImmutableList<SummitCoverage> coverages =
        Seeds.all().stream()
            .map(seed -> CoverageParser.standard().parse(seed.source()))
            .collect(toImmutableList());
    check(FOLDER.resolve("digest.md"), Digest.of(coverages).markdown());
    check(FOLDER.resolve("digest.txt"), Digest.of(coverages).text());
    check(FOLDER.resolve("digest.page.html"), Digest.of(coverages).page());
  }

  private static ImmutableMap<String, Renderer> forms(String text) {
    RenderOptions standard = RenderOptions.standard();
    return ImmutableMap.<String, Renderer>builder()
        .put(".brief.md", MarkdownRenderer.of(standard.withDetail(Detail.BRIEF)))
        .put(".full.md", MarkdownRenderer.of(standard.withDetail(Detail.FULL)))
        .put(".txt", PlainTextRenderer.standard())
        .put(".html", HtmlRenderer.standard())
        .put(".page.html", ReadingPage.standard().over(text))
        .build();
  }

  private static void check(Path file, String rendered) throws IOException {
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, rendered);
    }
    assertThat(SeedFiles.read(file)).as("%s", file).isEqualTo(rendered);
  }
}
