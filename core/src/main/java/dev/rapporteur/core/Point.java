package dev.rapporteur.core;

/**
 * One of the points under which a report arranges what was said.
 *
 * @param ordinal its number, from 1
 * @param marker the words that open it: {@code Firstly}, {@code 2.}
 * @param extent from its marker to the end of what stands under it
 */
public record Point(int ordinal, Excerpt marker, Span extent) {

  /**
   * @throws IllegalArgumentException if the ordinal is below 1 or the marker stands outside the
   *     extent
   */
  public Point {
    Checks.positive(ordinal, "a point's ordinal");
    if (!extent.contains(marker.span())) {
      throw new IllegalArgumentException(
          "a point's marker " + marker.span() + " stands inside its extent " + extent);
    }
  }
}
