package dev.rapporteur.examples.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds of the acts in one report. The components are named as the keys of
 * the JSON are; what an act of another kind does not have is absent.
 */
record GoldActs(String doc, List<Act> acts, List<Days> dates) {

  record Act(
      String text,
      String kind,
      List<String> actors,
      List<Target> targets,
      Optional<Days> deadline,
      Map<String, Boolean> criteria,
      Optional<String> addressee,
      boolean negated,
      Optional<String> stance,
      Optional<String> condition) {

    Act {
      actors = actors == null ? List.of() : actors;
      targets = targets == null ? List.of() : targets;
      criteria = criteria == null ? Map.of() : criteria;
    }
  }

  record Target(String text, String value) {}

  record Days(String text, Optional<String> first, Optional<String> last) {}

  static GoldActs read(String json) {
    return MAPPER.readValue(json, GoldActs.class);
  }

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
}
