package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that the report names: an organization of states, a ministry, a bank, a fund, a firm.
 *
 * @param name its fullest form in the report: {@code Association of Southeast Asian Nations}
 * @param acronym its short form, where the report ties one to the name: {@code ASEAN}
 * @param mentions every place where it is named, in the order of the text
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Organization(String name, Optional<String> acronym, ImmutableList<Excerpt> mentions) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Organization {
    Checks.named(name, "an organization's name");
  }
}
