package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.statement.Attribution;
import java.util.List;
import java.util.Optional;

/**
 * The descriptions that a report uses for its sources, so that a short one can be tied to a fuller
 * one.
 */
final class Descriptions {

  private final ImmutableList<Description> all;

  private Descriptions(ImmutableList<Description> all) {
    this.all = all;
  }

  static Descriptions of(List<Attribution> attributions) {
    return new Descriptions(
        attributions.stream()
            .flatMap(attribution -> attribution.source().stream())
            .map(Description::of)
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /** The first description that joins two names: "Ukraine and the United States". */
  Optional<Description> pair() {
    return all.stream().filter(Description::joinsNames).findFirst();
  }

  /**
   * The first description in the report that says more of the same: "small island states" for
   * "island states".
   */
  Optional<Description> fuller(Description description) {
    return all.stream().filter(description::shortFor).findFirst();
  }
}
