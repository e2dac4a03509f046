package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonRendererTest {

  private static final String COMPACT = JsonRenderer.compact().render(Coverages.speech());

  @Test
  void beginsWithTheSchemaVersionAndFollowsTheRecords() {
    assertThat(COMPACT)
        .startsWith("{\"schemaVersion\":\"1\",\"source\":{\"id\":\"duval.txt\",\"length\":")
        .containsSubsequence(
            "\"report\":",
            "\"summit\":",
            "\"speeches\":",
            "\"people\":",
            "\"organizations\":",
            "\"documents\":",
            "\"photos\":",
            "\"points\":",
            "\"statements\":",
            "\"remainder\":",
            "\"diagnostics\":");
  }

  @Test
  void writesExcerptsWithTheirPlaces() {
    assertThat(COMPACT)
        .contains("\"cue\":{\"text\":\"urged\",\"span\":{\"start\":")
        .contains(
            "\"acts\":[{\"kind\":\"PROPOSAL\",\"content\":{\"text\":\"a River Bank\",\"span\":");
  }

  @Test
  void writesDatesInIsoForm() {
    assertThat(COMPACT)
        .contains("\"archived\":\"2026-05-04\",\"published\":\"2026-05-04T10:55\"")
        .contains("\"monthDay\":\"--05-03\",\"date\":\"2026-05-03\"")
        .contains("\"dates\":{\"last\":\"2027-12-31\"}");
  }

  @Test
  void writesFiguresAsStringsSoThatNoDigitIsLost() {
    assertThat(COMPACT).contains("\"value\":\"12.50\"");
  }

  @Test
  void leavesOutWhatIsAbsent() {
    assertThat(COMPACT).doesNotContain("null");
  }

  @Test
  void isOneLineOrManyLines() {
    assertThat(COMPACT).doesNotContain("\n");
    assertThat(JsonRenderer.pretty().render(Coverages.speech()).lines().count()).isGreaterThan(100);
  }
}
