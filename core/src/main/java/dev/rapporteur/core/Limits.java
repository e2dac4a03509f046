package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much the library takes on. A text or a JSON over a limit is refused at once, by a message
 * that names the method here which raises it; everything else in a text is content, and content
 * never makes the parser throw.
 *
 * <pre>{@code
 * CoverageParser parser = CoverageParser.builder()
 *     .limits(Limits.standard().withMaxCharacters(200_000))
 *     .build();
 * }</pre>
 *
 * @param maxCharacters the longest text, in UTF-16 code units; 16 million by default
 * @param maxDiagnostics the most diagnostics that a coverage holds, the last of which may tell how
 *     many are left out; 100 by default
 * @param maxMessageCharacters the longest message of a diagnostic, in UTF-16 code units; a longer
 *     one is cut; 160 by default
 * @param maxJsonCharacters the longest JSON of a coverage, in UTF-16 code units; 256 million by
 *     default
 */
public record Limits(
    int maxCharacters, int maxDiagnostics, int maxMessageCharacters, int maxJsonCharacters) {

  private static final Limits STANDARD = new Limits(16_000_000, 100, 160, 256_000_000);

  /**
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    checkPositive("maxCharacters", maxCharacters);
    checkPositive("maxDiagnostics", maxDiagnostics);
    checkPositive("maxMessageCharacters", maxMessageCharacters);
    checkPositive("maxJsonCharacters", maxJsonCharacters);
  }

  /** The limits that hold where none are given. */
  public static Limits standard() {
    return STANDARD;
  }

  /** These limits with another longest text. */
  public Limits withMaxCharacters(int most) {
    return new Limits(most, maxDiagnostics, maxMessageCharacters, maxJsonCharacters);
  }

  /** These limits with another number of diagnostics. */
  public Limits withMaxDiagnostics(int most) {
    return new Limits(maxCharacters, most, maxMessageCharacters, maxJsonCharacters);
  }

  /** These limits with another longest message. */
  public Limits withMaxMessageCharacters(int most) {
    return new Limits(maxCharacters, maxDiagnostics, most, maxJsonCharacters);
  }

  /** These limits with another longest JSON. */
  public Limits withMaxJsonCharacters(int most) {
    return new Limits(maxCharacters, maxDiagnostics, maxMessageCharacters, most);
  }

  /**
   * Refuses a text that is too long.
   *
   * @throws IllegalArgumentException if it is
   */
  public void checkText(String text) {
    checkArgument(
        text.length() <= maxCharacters,
        "the text has %s characters, over the limit of %s; Limits.withMaxCharacters raises it",
        text.length(),
        maxCharacters);
  }

  /**
   * Refuses a JSON of this length if that is too long.
   *
   * @throws IllegalArgumentException if it is
   */
  public void checkJson(int characters) {
    checkArgument(
        characters <= maxJsonCharacters,
        "the JSON has %s characters, over the limit of %s; Limits.withMaxJsonCharacters raises it",
        characters,
        maxJsonCharacters);
  }

  private static void checkPositive(String name, int limit) {
    checkArgument(limit >= 1, "%s is at least 1, not %s", name, limit);
  }
}
