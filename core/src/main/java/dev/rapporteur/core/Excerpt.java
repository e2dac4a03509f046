package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words quoted from a report together with the place where they stand: {@code text} is always what
 * the report holds at {@code span}.
 *
 * <p>{@code Excerpt.of("Xi said", new Span(3, 7))} is {@code "said"} at {@code [3, 7)}. The pair of
 * quotation and position is that of the W3C Web Annotation model (TextQuoteSelector and
 * TextPositionSelector).
 *
 * @param text the words, to the letter
 * @param span where they stand, in UTF-16 code units
 */
public record Excerpt(String text, Span span) {

  /**
   * @throws IllegalArgumentException if the text is not as long as its span
   */
  public Excerpt {
    checkArgument(
        text.length() == span.length(),
        "an excerpt of %s characters cannot stand at [%s, %s)",
        text.length(),
        span.start(),
        span.end());
  }

  /**
   * Quotes what stands at {@code span}.
   *
   * @throws IllegalArgumentException if the span reaches beyond the end of the report
   */
  public static Excerpt of(CharSequence report, Span span) {
    return new Excerpt(span.in(report), span);
  }

  /** Whether {@code report} holds these words at this place. */
  public boolean standsIn(String report) {
    return report.startsWith(text, span.start());
  }
}
