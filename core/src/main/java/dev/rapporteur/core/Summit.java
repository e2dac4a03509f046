package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The meeting that a report is about, put together from all its mentions: "the second session of
 * the 32nd APEC Economic Leaders' Meeting in Gyeongju" gives series {@code APEC}, name {@code APEC
 * Economic Leaders' Meeting}, edition 32, session 2 and place {@code Gyeongju}. Where mentions
 * disagree, a diagnostic says so.
 *
 * @param series the series it belongs to: {@code APEC}
 * @param name its name without the edition
 * @param edition which of its series it is, from 1
 * @param session which of its sessions the report is about, from 1
 * @param phase what part of it the report is about, as printed: {@code working dinner}
 * @param host the country or person that hosts it
 * @param place where it is held
 * @param dates when it is held, where the report says so of the meeting itself
 * @param theme its motto, without quotation marks
 * @param mentions where the report names it
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Summit(
    Optional<String> series,
    String name,
    Optional<Integer> edition,
    Optional<Integer> session,
    Optional<String> phase,
    Optional<String> host,
    Optional<String> place,
    Optional<DateRange> dates,
    Optional<String> theme,
    ImmutableList<Excerpt> mentions) {

  /**
   * @throws IllegalArgumentException if the name is blank, or the edition or session is below 1
   */
  public Summit {
    Checks.named(name, "a summit's name");
    edition.ifPresent(n -> Checks.positive(n, "an edition"));
    session.ifPresent(n -> Checks.positive(n, "a session"));
  }
}
