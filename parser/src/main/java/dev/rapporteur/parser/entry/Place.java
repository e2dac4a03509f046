package dev.rapporteur.parser.entry;

import com.google.common.collect.ImmutableList;

/**
 * A place that reports are written from, or a state or province that such a place lies in.
 *
 * @param kind what it is
 * @param name its name in normal case
 * @param forms further forms of the name: {@code Calif.}, {@code Sao Paulo}
 */
public record Place(Kind kind, String name, ImmutableList<String> forms) {

  /** What a place is. */
  public enum Kind {
    /** A state or territory. */
    COUNTRY,
    /** A province, a federal state, an island. */
    REGION,
    /** A city or town. */
    CITY,
    /** A house or a vehicle that stands in datelines in a city's stead: {@code UNITED NATIONS}. */
    VENUE
  }
}
