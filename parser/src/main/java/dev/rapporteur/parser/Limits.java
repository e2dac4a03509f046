package dev.rapporteur.parser;

import static com.google.common.base.Preconditions.checkArgument;

import dev.rapporteur.core.SourceText;

/**
 * How much the parser takes on. A text over a limit is refused at once; everything else in a text
 * is content, and content never makes the parser throw.
 *
 * <pre>{@code
 * CoverageParser parser = CoverageParser.builder()
 *     .limits(Limits.standard().withMaxCharacters(200_000))
 *     .build();
 * }</pre>
 *
 * @param maxCharacters the longest text, in UTF-16 code units; 16 million by default
 * @param maxDiagnostics the most diagnostics that a coverage holds; 100 by default
 */
public record Limits(int maxCharacters, int maxDiagnostics) {

  private static final Limits STANDARD = new Limits(16_000_000, 100);

  /**
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    checkArgument(maxCharacters >= 1, "maxCharacters is at least 1, not %s", maxCharacters);
    checkArgument(maxDiagnostics >= 1, "maxDiagnostics is at least 1, not %s", maxDiagnostics);
  }

  /** The limits that hold where none are given. */
  public static Limits standard() {
    return STANDARD;
  }

  /** These limits with another longest text. */
  public Limits withMaxCharacters(int characters) {
    return new Limits(characters, maxDiagnostics);
  }

  /** These limits with another number of diagnostics. */
  public Limits withMaxDiagnostics(int diagnostics) {
    return new Limits(maxCharacters, diagnostics);
  }

  /** Refuses a text that is too long. */
  void check(SourceText source) {
    checkArgument(
        source.text().length() <= maxCharacters,
        "the text has %s characters, over the limit of %s; Limits.withMaxCharacters raises it",
        source.text().length(),
        maxCharacters);
  }
}
