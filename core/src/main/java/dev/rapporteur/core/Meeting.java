package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting that belongs to no series: two leaders met, spoke by telephone, or one visited the
 * other. Meetings with a name are {@linkplain Summit summits}.
 *
 * @param kind what it was
 * @param parties who took part, in the order of the text: people by their fullest names in the
 *     report, countries and bodies by their names
 * @param place where it was held, where the report says so with it
 * @param dates when it was held, where the report says so with it
 * @param text the words that tell of it
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Meeting(
    Kind kind,
    ImmutableList<String> parties,
    Optional<String> place,
    Optional<DateRange> dates,
    Excerpt text) {

  /** What kind of meeting it was. */
  public enum Kind {
    /** The parties met: {@code met with}, {@code held talks with}. */
    TALKS,
    /** The parties spoke by telephone or by video: {@code spoke by phone with}. */
    CALL,
    /** One party went to the other: {@code paid a state visit to}. */
    VISIT
  }

  /**
   * @throws IllegalArgumentException if there are fewer than two parties
   */
  public Meeting {
    Checks.several(parties, "a meeting's parties");
  }
}
