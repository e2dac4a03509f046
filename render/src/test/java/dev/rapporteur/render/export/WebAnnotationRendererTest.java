package dev.rapporteur.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Coverages;
import dev.rapporteur.render.Hostile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What was read, tied to the text in the way of the web. */
class WebAnnotationRendererTest {

  private static final JsonNode PAGE =
      Parsed.json(
          WebAnnotationRenderer.pretty(Coverages.SPEECH_TEXT)
              .withUris(source -> "https://example.org/a")
              .render(Coverages.speech()));

  @Test
  void isAPageOfAnnotations() {
    assertThat(PAGE.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(PAGE.path("type").asString()).isEqualTo("AnnotationPage");
    assertThat(PAGE.path("id").asString()).isEqualTo("https://example.org/a#annotations");
    assertThat(PAGE.path("items").valueStream())
        .allMatch(item -> item.path("type").asString().equals("Annotation"));
  }

  @Test
  void classifiesStatementsAndIdentifiesTheirSpeakers() {
    JsonNode first = PAGE.at("/items/0");
    assertThat(first.path("id").asString()).isEqualTo("https://example.org/a#statement-1");
    assertThat(first.path("motivation").asString()).isEqualTo("classifying");
    assertThat(first.path("body").toString())
        .contains("\"purpose\":\"identifying\",\"value\":\"Anna Duval\"");
  }

  @Test
  void identifiesWhomTheReportNamesAtEachPlace() {
    JsonNode person = item("https://example.org/a#person-1");
    assertThat(person.at("/body/0/value").asString()).isEqualTo("Anna Duval");
    assertThat(person.path("target").size()).isEqualTo(2);
  }

  @Test
  void quotesWithWhatStandsBeforeAndAfter() {
    JsonNode quote = item("https://example.org/a#document-1").at("/target/0/selector/1");
    assertThat(quote.path("exact").asString()).isEqualTo("River Charter");
    assertThat(quote.path("prefix").asString()).hasSize(32).endsWith("adding that the ");
    assertThat(quote.path("suffix").asString()).hasSize(32).startsWith(" is its guide.");
  }

  @Test
  void everySelectorSelectsItsQuotation() {
    checkSelectors(Coverages.speech(), Coverages.SPEECH_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "a😀", "😀😀😀😀😀😀😀", "<b>", "\"\\\n", "\u0130\u2028"})
  void everySelectorSelectsItsQuotationWhateverTheTextHolds(String words) {
    Hostile hostile = new Hostile(words);
    checkSelectors(hostile.coverage(), hostile.text());
  }

  @Test
  void takesNoOtherText() {
    WebAnnotationRenderer renderer = WebAnnotationRenderer.compact("another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.render(Coverages.speech()))
        .withMessageContaining("not that of");
  }

  private static void checkSelectors(SummitCoverage coverage, String text) {
    JsonNode page = Parsed.json(WebAnnotationRenderer.compact(text).render(coverage));
    assertThat(page.findValues("selector"))
        .isNotEmpty()
        .allSatisfy(selector -> checkSelector(selector, text));
  }

  private static void checkSelector(JsonNode selector, String text) {
    int start = text.offsetByCodePoints(0, selector.at("/0/start").asInt());
    int end = text.offsetByCodePoints(0, selector.at("/0/end").asInt());
    String prefix = selector.at("/1/prefix").asString();
    String suffix = selector.at("/1/suffix").asString();
    assertThat(text.substring(start, end)).isEqualTo(selector.at("/1/exact").asString());
    assertThat(text.substring(0, start)).endsWith(prefix);
    assertThat(text.substring(end)).startsWith(suffix);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(prefix + "|" + suffix)).isTrue();
  }

  private static JsonNode item(String id) {
    return PAGE.path("items")
        .valueStream()
        .filter(item -> item.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
