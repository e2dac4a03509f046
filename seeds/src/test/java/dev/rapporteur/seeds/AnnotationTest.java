package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An annotation quotes its report to the letter. */
class AnnotationTest {

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void quotesTheReport(Seed seed) {
    JsonNode annotation = JsonMapper.shared().readTree(seed.annotation());

    assertThat(annotation.path("doc").asString()).isEqualTo(seed.name());
    assertThat(annotation.path("statements")).isNotEmpty();
    assertThat(quotations(annotation)).isNotEmpty().allMatch(seed.text()::contains);
  }

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void actsQuoteTheReport(Seed seed) {
    JsonNode acts = JsonMapper.shared().readTree(seed.acts());

    assertThat(acts.path("doc").asString()).isEqualTo(seed.name());
    assertThat(acts.path("acts")).isNotEmpty();
    assertThat(Stream.of("text", "condition").flatMap(key -> strings(acts, key)))
        .isNotEmpty()
        .allMatch(seed.text()::contains);
  }

  private static Stream<String> strings(JsonNode node, String key) {
    return node.findValues(key).stream().filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static Stream<String> quotations(JsonNode annotation) {
    return Stream.of("headline", "caption", "source", "cue", "addressee", "content")
        .flatMap(key -> annotation.findValues(key).stream())
        .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
        .filter(JsonNode::isString)
        .map(JsonNode::asString);
  }
}
