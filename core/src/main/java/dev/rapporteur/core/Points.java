package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The enumerated points of a report: "a three-point proposal", "Firstly", "Secondly", "Thirdly".
 * Where fewer or more are found than declared, a diagnostic says so.
 *
 * @param declared how many the report announces; absent where it only numbers them
 * @param declaration the words that announce them: {@code a three-point proposal}
 * @param points those that were found, in the order of the text
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Points(
    Optional<Integer> declared, Optional<Excerpt> declaration, ImmutableList<Point> points) {

  /**
   * @throws IllegalArgumentException if the declared count is below 1 or the points stand out of
   *     order
   */
  public Points {
    declared.ifPresent(n -> Checks.positive(n, "a declared count of points"));
    Checks.ordered(points, Point::extent, "points");
  }
}
