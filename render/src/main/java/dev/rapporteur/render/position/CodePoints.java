package dev.rapporteur.render.position;

import dev.rapporteur.core.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns the indices of a text's UTF-16 code units into those of its code points, and back. In
 * {@code "a😀b"} the letter b stands at 3 in code units, and at 2 in code points.
 *
 * <p>Making one reads the text once; each question then takes a binary search.
 */
public final class CodePoints {

  /** Where the second halves of the surrogate pairs stand, in code units. */
  private final int[] units;

  /** Which code points these pairs are. */
  private final int[] points;

  private CodePoints(int[] units) {
    this.units = units;
    this.points = IntStream.range(0, units.length).map(n -> units[n] - n - 1).toArray();
  }

  /** The code points of a text. */
  public static CodePoints of(String text) {
    return new CodePoints(
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray());
  }

  /** A span of code units, in code points; one that ends inside of a pair takes the whole pair. */
  public Span toPoints(Span span) {
    return new Span(toPoint(span.start()), toPoint(span.end()));
  }

  /** A span of code points, in code units. */
  public Span toUnits(Span span) {
    return new Span(toUnit(span.start()), toUnit(span.end()));
  }

  private int toPoint(int unit) {
    return unit - below(units, unit);
  }

  private int toUnit(int point) {
    return point + below(points, point);
  }

  /** How many of these numbers, which rise, are smaller than the limit. */
  private static int below(int[] numbers, int limit) {
    int at = Arrays.binarySearch(numbers, limit);
    return at < 0 ? -at - 1 : at;
  }
}
