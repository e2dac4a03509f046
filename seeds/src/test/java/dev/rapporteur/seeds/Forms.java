package dev.rapporteur.seeds;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Detail;
import dev.rapporteur.render.Digest;
import dev.rapporteur.render.HtmlRenderer;
import dev.rapporteur.render.JsonLines;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.ReadingPage;
import dev.rapporteur.render.RenderOptions;
import dev.rapporteur.render.Renderer;
import dev.rapporteur.render.export.CsvRenderer;
import dev.rapporteur.render.export.NinjsRenderer;
import dev.rapporteur.render.export.SchemaOrgRenderer;
import dev.rapporteur.render.export.WebAnnotationRenderer;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** All the forms that what is read from a report can be written in, and what holds for each. */
final class Forms {

  /** How many characters a form has for each of the report, and for itself. */
  private static final int PER_CHARACTER = 300;

  private static final int AT_LEAST = 60_000;

  private static final String ELEMENTS =
      "body,h1,h2,h3,p,ul,ol,li,table,thead,tbody,tr,th,td,em,strong,code,a";

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n");

  /** Some of the forms, for a report's text. */
  interface Family {
    ImmutableMap<String, Renderer> of(String text);
  }

  private Forms() {}

  static ImmutableMap<String, Renderer> summaries(String text) {
    RenderOptions full = RenderOptions.standard().withDetail(Detail.FULL);
    RenderOptions brief = RenderOptions.standard().withDetail(Detail.BRIEF);
    return ImmutableMap.of(
        "markdown", MarkdownRenderer.of(full),
        "text", PlainTextRenderer.of(full),
        "html", HtmlRenderer.of(full),
        "brief.markdown", MarkdownRenderer.of(brief),
        "brief.text", PlainTextRenderer.of(brief));
  }

  static ImmutableMap<String, Renderer> pages(String text) {
    return ImmutableMap.of(
        "page",
        ReadingPage.standard().over(text),
        "digest.page",
        (coverage, out) -> out.append(digest(coverage).page()));
  }

  static ImmutableMap<String, Renderer> digests(String text) {
    return ImmutableMap.of(
        "digest.markdown", (coverage, out) -> out.append(digest(coverage).markdown()),
        "digest.text", (coverage, out) -> out.append(digest(coverage).text()),
        "digest.html", (coverage, out) -> out.append(digest(coverage).html()));
  }

  private static Digest digest(SummitCoverage coverage) {
    return Digest.of(List.of(coverage));
  }

  static ImmutableMap<String, Renderer> records(String text) {
    return ImmutableMap.of(
        "records", JsonRenderer.compact(),
        "pretty.records", JsonRenderer.pretty(),
        "code-points.records", JsonRenderer.compact().inCodePointsOf(text),
        "positions.records", JsonRenderer.compact().withoutWords(),
        "lines.records", (coverage, out) -> JsonLines.write(List.of(coverage), out));
  }

  static ImmutableMap<String, Renderer> exports(String text) {
    return ImmutableMap.of(
        "statements.csv", CsvRenderer.statements(),
        "commitments.csv", CsvRenderer.commitments(),
        "ninjs.json", NinjsRenderer.compact(),
        "schema.org.json", SchemaOrgRenderer.compact(),
        "annotations.json", WebAnnotationRenderer.compact(text));
  }

  static ImmutableMap<String, Renderer> all(String text) {
    return ImmutableMap.<String, Renderer>builder()
        .putAll(records(text))
        .putAll(summaries(text))
        .putAll(pages(text))
        .putAll(digests(text))
        .putAll(exports(text))
        .buildOrThrow();
  }

  /** The forms by name, each written. */
  static ImmutableMap<String, String> of(SummitCoverage coverage, Map<String, Renderer> renderers) {
    return renderers.entrySet().stream()
        .collect(toImmutableMap(Map.Entry::getKey, form -> form.getValue().render(coverage)));
  }

  /** A form is no longer than the report allows, and what the report says is but text in it. */
  static void assertHolds(String name, String form, String text) {
    assertThat(form.length())
        .as("%s of %s", name, text)
        .isLessThanOrEqualTo(AT_LEAST + PER_CHARACTER * text.length());
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "markdown" -> assertBringsNoHtml(form);
      case "text" -> assertThat(form).doesNotContain("\r", "\u0000", "\u001b");
      case "html" -> assertHasKnownElements(form);
      case "page" -> assertRunsItsOwnScript(form);
      case "csv" -> assertIsTable(form);
      case "json" -> assertIsJson(form);
      default -> {}
    }
  }

  private static void assertBringsNoHtml(String markdown) {
    Node document = Parser.builder().build().parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock html) {
            assertThat(html.getLiteral()).isNull();
          }

          @Override
          public void visit(HtmlInline html) {
            assertThat(html.getLiteral()).isNull();
          }

          @Override
          public void visit(Image image) {
            assertThat(image.getDestination()).isNull();
          }
        });
  }

  private static void assertHasKnownElements(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    assertThat(body.select(":not(" + ELEMENTS + ")")).isEmpty();
    assertThat(body.select("[^on],[src],[style]")).isEmpty();
  }

  private static void assertRunsItsOwnScript(String html) {
    Element page = Jsoup.parse(html);
    assertThat(page.select("script").size()).isLessThanOrEqualTo(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("link, img, iframe, object, embed, form, [^on], [src], [style]"))
        .isEmpty();
  }

  private static void assertIsTable(String csv) {
    try (MappingIterator<String[]> rows =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvReadFeature.WRAP_AS_ARRAY)
            .readValues(csv)) {
      List<String[]> table = rows.readAll();
      for (String[] row : table) {
        assertThat(row).hasSameSizeAs(table.get(0)).noneMatch(Forms::isFormula);
      }
    }
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.matches(cell.charAt(0));
  }

  private static void assertIsJson(String json) {
    assertThat(JsonMapper.shared().readTree(json).isObject()).isTrue();
    assertThat(json).doesNotContain("<", ">", "&");
  }
}
