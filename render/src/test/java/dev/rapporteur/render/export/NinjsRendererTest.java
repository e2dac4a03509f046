package dev.rapporteur.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Coverages;
import dev.rapporteur.render.Hostile;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What a news object holds. The rules are those of IPTC's schema of ninjs 3.1 for the fields that
 * are written; {@code ninjs-3.1-fields.schema.json} sets them down.
 */
class NinjsRendererTest {

  private static final Schema RULES =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(NinjsRendererTest.class.getResourceAsStream("ninjs-3.1-fields.schema.json"));

  private static final JsonNode ITEM =
      Parsed.json(NinjsRenderer.pretty().render(Coverages.speech()));

  static SummitCoverage[] coverages() {
    return new SummitCoverage[] {
      Coverages.speech(), Coverages.empty(), new Hostile("\"\\<\n\u0000").coverage()
    };
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void keepsToTheRules(SummitCoverage coverage) {
    NinjsRenderer zoned = NinjsRenderer.compact().inZone(ZoneId.of("Asia/Seoul"));
    assertThat(errors(NinjsRenderer.compact().render(coverage))).isEmpty();
    assertThat(errors(zoned.render(coverage))).isEmpty();
  }

  @Test
  void refusesWhatIsNoNinjs() {
    String item = NinjsRenderer.compact().render(Coverages.speech());
    assertThat(errors(item.replace("\"uri\":", "\"url\":"))).isNotEmpty();
    assertThat(errors(item.replace("\"type\":\"text\"", "\"type\":\"speech\""))).isNotEmpty();
    assertThat(errors(item.replace("\"literal\":", "\"acronym\":"))).isNotEmpty();
  }

  @Test
  void saysWhatItIs() {
    assertThat(ITEM.at("/standard/version").asString()).isEqualTo("3.1");
    assertThat(ITEM.at("/uri").asString()).matches("ni:///sha-256;[-_A-Za-z0-9]{43}");
    assertThat(ITEM.at("/altIds/0/value").asString()).isEqualTo("duval.txt");
    assertThat(ITEM.at("/representationType").asString()).isEqualTo("partial");
  }

  @Test
  void tellsTheReport() {
    assertThat(ITEM.at("/headlines/0/value").asString())
        .isEqualTo("Duval asks river states to share their gauges");
    assertThat(ITEM.at("/by").asString()).isEqualTo("Jo Reed, Mo Lind");
    assertThat(ITEM.at("/located").asString()).isEqualTo("Port Verity, Ilmaria");
    assertThat(ITEM.at("/infoSources").toString())
        .isEqualTo(
            "[{\"name\":\"Harbour\",\"role\":\"originator\"},"
                + "{\"name\":\"Harbour News\",\"role\":\"distributor\"}]");
  }

  @Test
  void tellsTheMeetingAndWhomTheReportNames() {
    assertThat(ITEM.at("/events").toString())
        .isEqualTo(
            "[{\"name\":\"River Forum\",\"rel\":\"about\","
                + "\"literal\":\"River Forum, edition 11, session 2, "
                + "2026-05-02/2026-05-03, Water for All\"}]");
    assertThat(ITEM.at("/people/0/name").asString()).isEqualTo("Anna Duval");
    assertThat(ITEM.at("/organisations/0/literal").asString()).isEqualTo("LU");
    assertThat(ITEM.at("/objects/0/name").asString()).isEqualTo("River Charter");
    assertThat(ITEM.at("/places").toString())
        .isEqualTo("[{\"name\":\"Port Verity\",\"rel\":\"mentions\"}]");
  }

  @Test
  void bringsThePhotosAlong() {
    JsonNode photo = ITEM.at("/associations/0");
    assertThat(photo.path("uri").asString()).isEqualTo(ITEM.path("uri").asString() + "#photo-1");
    assertThat(photo.path("by").asString()).isEqualTo("Jo Reed");
    assertThat(photo.at("/descriptions/0/value").asString())
        .startsWith("Ilmarin President Anna Duval speaks");
  }

  @Test
  void givesAMomentOnlyInAZone() {
    String published = "/descriptions/0/value";
    assertThat(ITEM.has("contentCreated")).isFalse();
    assertThat(ITEM.at(published).asString()).isEqualTo("2026-05-04T10:55");
    JsonNode zoned =
        Parsed.json(
            NinjsRenderer.compact().inZone(ZoneId.of("Asia/Seoul")).render(Coverages.speech()));
    assertThat(zoned.path("contentCreated").asString()).isEqualTo("2026-05-04T10:55:00+09:00");
  }

  @Test
  void takesTheCallersUris() {
    assertThat(
            NinjsRenderer.compact()
                .withUris(source -> "https://example.org/" + source.id())
                .render(Coverages.speech()))
        .contains("\"uri\":\"https://example.org/duval.txt\"")
        .contains("\"uri\":\"https://example.org/duval.txt#photo-1\"");
    assertThat(NinjsRenderer.compact().withUris(SourceRef::id).render(Coverages.speech()))
        .contains("\"uri\":\"duval.txt\"");
  }

  private static Iterable<com.networknt.schema.Error> errors(String json) {
    return RULES.validate(
        json,
        InputFormat.JSON,
        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
