package dev.rapporteur.parser.text;

/**
 * A half-open range of tokens.
 *
 * @param start the index of the first token
 * @param end the index after the last
 */
public record Range(int start, int end) {

  /** Whether there is nothing in it. */
  public boolean empty() {
    return start >= end;
  }

  /** How many tokens it holds. */
  public int length() {
    return Math.max(0, end - start);
  }

  /** Whether the token at {@code index} lies in it. */
  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** Whether all of {@code other} lies in it. */
  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }
}
