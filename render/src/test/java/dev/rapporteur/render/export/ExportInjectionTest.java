package dev.rapporteur.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Hostile;
import dev.rapporteur.render.Renderer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever a report holds stays text, to the letter, in every export. */
class ExportInjectionTest {

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\\",
        "\\\"",
        "\",\"@type\":\"Thing\",\"x\":\"",
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]>",
        "&quot;",
        "{\"a\":1}",
        "a\u0000b",
        "\u001b[31m",
        "a\u2028b\u2029c",
        "\ud83d\ude00",
        "\u202eabc",
        "=1+1",
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
        "+1",
        "-1",
        "'=1",
        "'",
        "''",
        "\t=1",
        " =1",
        "\r=1",
        "\n=1",
        "a\r\nb,c;d",
        "a,b",
        "a;b",
        "a\"b",
        "\"a\"",
        "#a",
        "javascript:alert(1)",
        "https://example.org/\" onload=\"",
        "_:b0",
        "@id",
        "null",
        "NaN",
        " a ",
        "\ufeffa"
      })
  void keepsWordsWords(String words) {
    check(words);
  }

  @Property(tries = 100, seed = "1")
  void keepsAnyMixtureWords(@ForAll("mixtures") String words) {
    check(words);
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.strings()
        .withChars("\"'\\,;=+-@<>/&{}[]:#\r\n\t a1\u0000\u2028\ufeff")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(words -> !words.isBlank());
  }

  private static void check(String words) {
    Hostile hostile = new Hostile(words);
    SummitCoverage coverage = hostile.coverage();
    Hostile harmless = new Hostile("a".repeat(words.length()));
    checkJson(NinjsRenderer.compact(), NinjsRenderer.compact(), coverage, harmless, words);
    checkJson(SchemaOrgRenderer.compact(), SchemaOrgRenderer.compact(), coverage, harmless, words);
    checkJson(
        WebAnnotationRenderer.compact(hostile.text()),
        WebAnnotationRenderer.compact(harmless.text()),
        coverage,
        harmless,
        words);
    checkCsv(CsvRenderer.statements().render(coverage), words);
    checkCsv(CsvRenderer.commitments().render(coverage), words);
  }

  /** The JSON has the shape that harmless words give it, and holds the words to the letter. */
  private static void checkJson(
      Renderer renderer, Renderer same, SummitCoverage coverage, Hostile harmless, String words) {
    String json = renderer.render(coverage);
    JsonNode tree = Parsed.json(json);
    JsonNode harmlessTree = Parsed.json(same.render(harmless.coverage()));
    assertThat(Parsed.keys(tree)).isEqualTo(Parsed.keys(harmlessTree));
    assertThat(Parsed.strings(tree)).contains(words);
    assertThat(json).doesNotContain("<", ">", "&");
  }

  private static void checkCsv(String csv, String words) {
    List<Map<String, String>> rows = Table.read(csv);
    assertThat(rows).hasSize(128);
    for (Map<String, String> row : ImmutableList.of(rows.get(0), rows.get(127))) {
      assertThat(row.values()).noneMatch(ExportInjectionTest::isFormula);
      assertThat(Table.originals(row)).containsEntry("report", words);
    }
    assertThat(Table.originals(rows.get(127))).containsEntry("speaker", words);
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.matches(cell.charAt(0));
  }
}
