package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.rapporteur.core.SummitCoverage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a report holds stays text in every format. */
class InjectionTest {

  private static final String KNOWN =
      "body,h1,h2,h3,p,ul,ol,li,table,thead,tbody,tr,th,td,em,strong,code,a";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# heading",
        "## a ##",
        "a #",
        "a\\",
        "\\",
        "\\*",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "1) item",
        "999999999. x",
        "1234567890. x",
        "12",
        "> quote",
        "```",
        "~~~",
        "~~~ java",
        "    code",
        "\tcode",
        "a\n\nb",
        "a\r\rb",
        "a\rb",
        "a\u2028b",
        "a  \nb",
        "---",
        "***",
        "___",
        "===",
        "- - -",
        "a\n---",
        "a\n===",
        "| a | b |\n|---|---|",
        "|",
        "a|b",
        "a\\|b",
        "\\|",
        ":---",
        "<b>",
        "</b>",
        "<!-- x",
        "<?x",
        "<script>alert(1)</script>",
        "<https://example.org>",
        "&amp;",
        "&#35;",
        "&copy; & co",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "[a]",
        "]",
        "!",
        "*a*",
        "**a**",
        "_a_",
        "__a__",
        "*",
        "**",
        "_",
        "a*b",
        "*a",
        "a*",
        "`a`",
        "`",
        "``",
        "a`",
        "~~a~~",
        "www.example.org",
        "\u0000",
        "a\u0000b",
        "\u001b[31mred",
        "\u00a0",
        "\u00a0a\u00a0",
        "\u3000a",
        "\ufeffa",
        "\u202eabc",
        "\ud83d\ude00",
        "\ud83d",
        "\u0130",
        "ÄÖ",
        "“a”",
        "\"",
        "'a'",
        "a,",
        "a.",
        ",",
        ".",
        "...",
        "according to",
        "put it",
        "to x",
        "wish",
        "We",
        "I",
        "he",
        "it",
        "adding",
        "going",
        "ying",
        "ing",
        "The",
        "the x",
        "x, y and z",
        "x and y",
        "{\"a\":1}",
        "%s",
        "${x}",
        "=1+1"
      })
  void keepsTheTree(String words) {
    check(words);
  }

  @Property(tries = 300, seed = "1")
  void keepsTheTreeOfAnyMixture(@ForAll("markup") String words) {
    SummitCoverage coverage = new Hostile(words).coverage();
    check(coverage, RenderOptions.standard().withDetail(Detail.FULL).withMaximum(30));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.strings()
        .withChars("\\`*_{}[]()<>#+-=.!|~&;:\"'“” \n\r\t1aA,\u0000\u00a0")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(words -> !words.isBlank());
  }

  private static void check(String words) {
    SummitCoverage coverage = new Hostile(words).coverage();
    check(coverage, RenderOptions.standard().withDetail(Detail.FULL));
    check(coverage, RenderOptions.standard().withDetail(Detail.BRIEF));
    for (References references : References.values()) {
      check(coverage, RenderOptions.standard().withReferences(references).withMaximum(3));
    }
    assertThat(CoverageJson.read(JsonRenderer.compact().render(coverage))).isEqualTo(coverage);
  }

  private static void check(SummitCoverage coverage, RenderOptions options) {
    checkTree(MarkdownRenderer.of(options).render(coverage), SummaryDocument.of(coverage, options));
    checkHtml(HtmlRenderer.of(options).render(coverage), SummaryDocument.of(coverage, options));
    assertThat(PlainTextRenderer.of(options).render(coverage))
        .doesNotContain("\r", "\u0000", "\u001b");
  }

  /** A browser sees the elements that the tree has, and no others. */
  private static void checkHtml(String html, Node document) {
    Element body = Jsoup.parseBodyFragment(html).body();
    assertThat(body.children()).hasSize(Trees.blocks(document).size());
    assertThat(body.select(":not(" + KNOWN + ")")).isEmpty();
    assertThat(body.select("[onclick],[src],[style]")).isEmpty();
  }

  /** Block by block, so that a failure shows the one block that differs. */
  private static void checkTree(String markdown, Node document) {
    ImmutableList<String> parsed = Trees.parsed(markdown);
    ImmutableList<String> blocks = Trees.blocks(document);
    Streams.forEachPair(
        parsed.stream(), blocks.stream(), (is, was) -> assertThat(is).isEqualTo(was));
    assertThat(parsed).hasSameSizeAs(blocks);
  }
}
