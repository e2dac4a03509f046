package dev.rapporteur.render.export;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.render.Coverages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report as linked data. */
class SchemaOrgRendererTest {

  private static final JsonNode ARTICLE =
      Parsed.json(
          SchemaOrgRenderer.pretty()
              .withUris(source -> "https://example.org/a")
              .render(Coverages.speech()));

  @Test
  void isANewsArticle() {
    assertThat(ARTICLE.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(ARTICLE.path("@type").asString()).isEqualTo("NewsArticle");
    assertThat(ARTICLE.path("@id").asString()).isEqualTo("https://example.org/a");
    assertThat(ARTICLE.path("datePublished").asString()).isEqualTo("2026-05-04T10:55");
    assertThat(ARTICLE.path("dateline").asString())
        .isEqualTo("PORT VERITY, Ilmaria, May 3 (Harbour)");
    assertThat(ARTICLE.at("/author/1/name").asString()).isEqualTo("Mo Lind");
    assertThat(ARTICLE.at("/sourceOrganization/name").asString()).isEqualTo("Harbour");
    assertThat(ARTICLE.at("/publisher/name").asString()).isEqualTo("Harbour News");
  }

  @Test
  void isAboutTheMeeting() {
    JsonNode event = ARTICLE.path("about");
    assertThat(event.path("@type").asString()).isEqualTo("Event");
    assertThat(event.path("name").asString()).isEqualTo("River Forum");
    assertThat(event.at("/location/name").asString()).isEqualTo("Port Verity");
    assertThat(event.path("startDate").asString()).isEqualTo("2026-05-02");
    assertThat(event.path("endDate").asString()).isEqualTo("2026-05-03");
    assertThat(event.path("identifier").toString())
        .contains("\"name\":\"edition\",\"value\":11", "\"name\":\"session\",\"value\":2");
  }

  @Test
  void namesWhomTheReportNames() {
    assertThat(ARTICLE.path("mentions").toString())
        .contains(
            "{\"@type\":\"Person\",\"@id\":\"https://example.org/a#person-1\","
                + "\"name\":\"Anna Duval\",\"jobTitle\":\"Ilmarin President\"")
        .contains("\"name\":\"Lake Union\",\"alternateName\":\"LU\"")
        .contains("{\"@type\":\"CreativeWork\",\"name\":\"River Charter\"}")
        .contains("\"name\":\"One River\",\"genre\":\"speech\"");
  }

  @Test
  void tellsWhatWasSaidAndByWhom() {
    ImmutableList<JsonNode> claims = parts("Claim");
    assertThat(claims).isNotEmpty();
    assertThat(claims)
        .allMatch(claim -> claim.at("/appearance/@id").asString().equals("https://example.org/a"))
        .anyMatch(
            claim -> claim.at("/author/@id").asString().equals("https://example.org/a#person-1"));
  }

  @Test
  void callsOnlyWhatIsQuotedInFullAQuotation() {
    long direct =
        Coverages.speech().statements().stream()
            .filter(said -> said.form().name().equals("DIRECT"))
            .count();
    assertThat(parts("Quotation")).hasSize((int) direct);
  }

  @Test
  void keepsActorAndDeadlineOfACommitment() {
    assertThat(ARTICLE.path("hasPart").toString())
        .contains("\"name\":\"Ilmaria will open 12 gauges by the end of 2027\"")
        .contains("\"actionStatus\":\"https://schema.org/PotentialActionStatus\"")
        .contains("\"agent\":{\"@type\":\"Thing\",\"name\":\"Ilmaria\"}")
        .contains("\"endTime\":\"2027-12-31\"");
  }

  @Test
  void refersToNobodyWhoIsNotThere() {
    ImmutableList<String> ids =
        ARTICLE.findValues("@id").stream().map(JsonNode::asString).collect(toImmutableList());
    ImmutableList<String> references =
        ARTICLE.findParents("@id").stream()
            .filter(node -> node.size() == 1)
            .map(node -> node.path("@id").asString())
            .collect(toImmutableList());
    ImmutableList<String> defined =
        ARTICLE.findParents("@id").stream()
            .filter(node -> node.size() > 1)
            .map(node -> node.path("@id").asString())
            .collect(toImmutableList());
    assertThat(ids).isNotEmpty();
    assertThat(defined).containsAll(references).doesNotHaveDuplicates();
  }

  private static ImmutableList<JsonNode> parts(String type) {
    return ARTICLE
        .path("hasPart")
        .valueStream()
        .filter(part -> part.path("@type").asString().equals(type))
        .collect(toImmutableList());
  }
}
