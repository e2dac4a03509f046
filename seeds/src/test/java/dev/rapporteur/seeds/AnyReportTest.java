package dev.rapporteur.seeds;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.CoverageJson;
import dev.rapporteur.render.Detail;
import dev.rapporteur.render.HtmlRenderer;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.References;
import dev.rapporteur.render.RenderOptions;
import dev.rapporteur.render.Renderer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the report, all the forms of what is read from it can be written, and are the same. */
class AnyReportTest {

  @Property(tries = 25, seed = "1")
  void everyFormOfAnyCutOfTheSeeds(@ForAll("cuts") String text) {
    Map<String, String> forms = forms(text);
    assertThat(forms(text)).isEqualTo(forms);
    forms.forEach((name, form) -> Forms.assertHolds(name, form, text));
    SummitCoverage coverage = CoverageParser.standard().parse(text);
    assertThat(CoverageJson.read(JsonRenderer.compact().render(coverage))).isEqualTo(coverage);
  }

  @Property(tries = 25, seed = "1")
  void everyFormOfAnyText(@ForAll String text) {
    Map<String, String> forms = forms(text);
    assertThat(forms(text)).isEqualTo(forms);
    forms.forEach((name, form) -> Forms.assertHolds(name, form, text));
  }

  /** But for the offsets, and the digest of the text. */
  @Property(tries = 25, seed = "1")
  void lineEndsDoNotCount(@ForAll("cuts") String text) {
    String lf = text.replace("\r", "");
    String crlf = lf.replace("\n", "\r\n");
    SummitCoverage coverage = CoverageParser.standard().parse(lf);
    SummitCoverage same = CoverageParser.standard().parse(crlf).withSource(coverage.source());
    assertThat(withoutOffsets(same)).isEqualTo(withoutOffsets(coverage));
  }

  /** A column of offsets stays even where summaries do without, so it is taken out. */
  private static ImmutableList<String> withoutOffsets(SummitCoverage coverage) {
    RenderOptions options =
        RenderOptions.standard().withDetail(Detail.FULL).withReferences(References.NONE);
    return Stream.of(
            MarkdownRenderer.of(options), PlainTextRenderer.of(options), HtmlRenderer.of(options))
        .map(renderer -> renderer.render(coverage).replaceAll("\\[\\d+-\\d+]", "[]"))
        .collect(toImmutableList());
  }

  @Property(tries = 8, seed = "1")
  void neitherPlaceNorLanguageOfTheMachineCounts(@ForAll("cuts") String text) {
    Map<String, String> forms = forms(text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertThat(forms(text)).isEqualTo(forms);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 3, seed = "1")
  void eightThreadsShareTheRenderers(@ForAll("cuts") String text) throws Exception {
    SummitCoverage coverage = CoverageParser.standard().parse(text);
    ImmutableMap<String, Renderer> renderers = Forms.all(text);
    Map<String, String> forms = Forms.of(coverage, renderers);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Map<String, String>> render = () -> Forms.of(coverage, renderers);
      for (Future<Map<String, String>> one : threads.invokeAll(Collections.nCopies(8, render))) {
        assertThat(one.get()).isEqualTo(forms);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static ImmutableMap<String, String> forms(String text) {
    return Forms.of(CoverageParser.standard().parse(text), Forms.all(text));
  }

  /** A piece of one report after a piece of another, with something strange between. */
  @Provide
  Arbitrary<String> cuts() {
    return Combinators.combine(pieces(), strange(), pieces())
        .as((first, between, second) -> first + between + second);
  }

  private static Arbitrary<String> pieces() {
    ImmutableList<String> texts = Seeds.all().stream().map(Seed::text).collect(toImmutableList());
    return Combinators.combine(
            Arbitraries.of(texts), Arbitraries.doubles().between(0, 1), Arbitraries.integers())
        .as(
            (text, part, length) -> {
              int start = (int) (part * text.length());
              return text.substring(start, Math.min(text.length(), start + length % 1500 + 1500));
            });
  }

  private static Arbitrary<String> strange() {
    return Arbitraries.of(
        "",
        "\n\n",
        "\r\n",
        "\"",
        "“",
        "(",
        "\u0000",
        "\uD83C",
        "\u202E",
        "\u0301",
        "|",
        "<b>",
        "&",
        "</script>",
        "=1+1",
        "\u2028",
        "```",
        "**");
  }
}
