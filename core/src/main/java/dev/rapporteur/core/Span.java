package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A half-open stretch of a report's text, {@code [start, end)}, counted in UTF-16 code units: the
 * indices of a Java {@link String}.
 *
 * <p>{@code new Span(0, 4).in("GYEONGJU")} is {@code "GYEO"}. Offsets follow the text position
 * selector of the W3C Web Annotation model, except for their unit, which there is the code point.
 *
 * @param start the index of the first code unit, at least 0
 * @param end the index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    checkArgument(start >= 0, "a span starts at 0 or later, not at %s", start);
    checkArgument(end >= start, "a span ends at or after its start: [%s, %s)", start, end);
  }

  /** The number of UTF-16 code units between start and end. */
  public int length() {
    return end - start;
  }

  /** Whether all of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * What stands at this span in {@code text}.
   *
   * @throws IllegalArgumentException if the span reaches beyond the end of the text
   */
  public String in(CharSequence text) {
    checkArgument(
        end <= text.length(),
        "span [%s, %s) lies beyond a text of %s characters",
        start,
        end,
        text.length());
    return text.subSequence(start, end).toString();
  }

  /**
   * Orders by start; of two spans with one start, the longer comes first, so that parents precede
   * children.
   */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
