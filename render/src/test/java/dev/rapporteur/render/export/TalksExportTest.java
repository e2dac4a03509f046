package dev.rapporteur.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Talks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Talks beside a summit, a "not" and an "if", in the terms of others. */
class TalksExportTest {

  private static final SummitCoverage TALKS = Talks.coverage();

  @Test
  void tellsNinjsOfBothMeetings() {
    assertThat(Parsed.json(NinjsRenderer.compact().render(TALKS)).at("/events").toString())
        .isEqualTo(
            "[{\"name\":\"River Forum\",\"rel\":\"about\",\"literal\":\"working dinner, hosted by"
                + " Ilmaria, 2026-05-02/2026-05-04, Water for All\"},"
                + "{\"name\":\"talks: Anna Duval, Mo Lind\",\"rel\":\"mentions\","
                + "\"literal\":\"Port Verity, 2026-05-03\"},"
                + "{\"name\":\"talks: Mo Lind, Jo Reed\",\"rel\":\"mentions\"}]");
  }

  @Test
  void tellsSchemaOrgOfHostPhaseAndParties() {
    JsonNode article = Parsed.json(SchemaOrgRenderer.compact().render(TALKS));
    assertThat(article.at("/about/organizer/name").asString()).isEqualTo("Ilmaria");
    assertThat(article.at("/about/subEvent/name").asString()).isEqualTo("working dinner");
    assertThat(article.path("mentions").toString())
        .contains("{\"@type\":\"Event\",\"name\":\"talks: Anna Duval, Mo Lind\"")
        .contains("\"startDate\":\"2026-05-03\"");
  }

  /**
   * Who "will not sell" is not about to sell, and who moves "if others move" may not move at all.
   */
  @Test
  void promisesNoActionThatIsRefusedOrConditional() {
    assertThat(SchemaOrgRenderer.compact().render(TALKS))
        .doesNotContain("PotentialActionStatus")
        .contains("\"disambiguatingDescription\":\"a commitment not to\"")
        .contains("\"disambiguatingDescription\":\"a commitment on condition: if others move\"");
  }

  @Test
  void annotatesTheWordsThatTellOfTalks() {
    JsonNode page = Parsed.json(WebAnnotationRenderer.compact(Talks.TEXT).render(TALKS));
    assertThat(page.path("items").toString())
        .contains("#meeting-1\"")
        .contains("\"purpose\":\"classifying\",\"value\":\"talks\"")
        .contains("\"exact\":\"met with outgoing President Mo Lind\"");
  }

  @Test
  void hasColumnsForTheNotAndTheCondition() {
    List<Map<String, String>> rows = Table.read(CsvRenderer.commitments().render(TALKS));
    assertThat(rows.get(0)).containsEntry("negated", "true").containsEntry("condition", "");
    assertThat(rows.get(1))
        .containsEntry("negated", "false")
        .containsEntry("condition", "if others move")
        .containsEntry("collective", "true");
  }
}
