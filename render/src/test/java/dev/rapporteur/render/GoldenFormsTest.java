package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.export.CsvRenderer;
import dev.rapporteur.render.export.NinjsRenderer;
import dev.rapporteur.render.export.SchemaOrgRenderer;
import dev.rapporteur.render.export.WebAnnotationRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every form of the coverages that were read by hand, as a whole. Where a change is meant, {@code
 * -Drapporteur.golden=write} writes the files anew, and the difference is reviewed with the change.
 */
class GoldenFormsTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.golden"));
  private static final Path FOLDER = Path.of("src/test/resources/dev/rapporteur/render/golden");
  private static final RenderOptions FULL =
      RenderOptions.standard().withDetail(Detail.FULL).withReferences(References.NOTES);

  @Test
  void ofASpeech() throws IOException {
    check("speech", formsOf(Coverages.speech(), Coverages.SPEECH_TEXT));
  }

  @Test
  void ofTalks() throws IOException {
    check("talks", formsOf(Talks.coverage(), Talks.TEXT));
  }

  @Test
  void ofBothTogether() throws IOException {
    Digest digest = Digest.of(ImmutableList.of(Coverages.speech(), Talks.coverage()));
    check(
        "digest",
        ImmutableMap.of(
            "md", digest.markdown(), "txt", digest.text(), "page.html", bodyOf(digest.page())));
  }

  private static ImmutableMap<String, String> formsOf(SummitCoverage coverage, String text) {
    return ImmutableMap.<String, String>builder()
        .put("md", MarkdownRenderer.of(FULL).render(coverage))
        .put("txt", PlainTextRenderer.of(FULL).render(coverage))
        .put("html", HtmlRenderer.of(FULL).render(coverage))
        .put("page.html", bodyOf(ReadingPage.standard().render(coverage, text)))
        .put("positions.json", JsonRenderer.pretty().withoutWords().render(coverage))
        .put("ninjs.json", NinjsRenderer.pretty().render(coverage))
        .put("jsonld", SchemaOrgRenderer.pretty().render(coverage))
        .put("annotations.jsonld", WebAnnotationRenderer.pretty(text).render(coverage))
        .put("statements.csv", CsvRenderer.statements().render(coverage))
        .put("commitments.csv", CsvRenderer.commitments().render(coverage))
        .buildOrThrow();
  }

  /** A page without its style and its script, which are files of their own. */
  private static String bodyOf(String page) {
    int script = page.indexOf("<script>");
    return page.substring(page.indexOf("<body>"), script < 0 ? page.length() : script) + "\n";
  }

  private static void check(String name, Map<String, String> forms) throws IOException {
    for (Map.Entry<String, String> form : forms.entrySet()) {
      Path file = FOLDER.resolve(name + "." + form.getKey());
      if (WRITE) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, form.getValue());
      }
      assertThat(form.getValue()).as("%s", file).isEqualTo(Files.readString(file));
    }
  }
}
