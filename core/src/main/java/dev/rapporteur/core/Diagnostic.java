package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Something about the report that a careful reader would want to know: a contradiction, a gap, a
 * piece that was not understood. Content never makes the parser throw; it makes diagnostics.
 *
 * @param code what it is
 * @param message one sentence for a person
 * @param span where it is, where it has a place
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Diagnostic(Code code, String message, Optional<Span> span) {

  /** What a diagnostic is about. */
  public enum Code {
    /** The weekday in the text is not that of the dateline's date. */
    WEEKDAY_CONTRADICTS_DATE,
    /** A date does not exist, such as Feb. 30. */
    IMPOSSIBLE_DATE,
    /** A date has no year, and nothing in the report tells it. */
    YEAR_UNKNOWN,
    /** Fewer or more points were found than the report declares. */
    POINT_COUNT_MISMATCH,
    /** Mentions of the summit disagree about its edition or place. */
    SUMMIT_MENTIONS_DISAGREE,
    /** A quotation is opened and not closed. */
    UNCLOSED_QUOTATION,
    /** A piece of layout was not understood; it stands in the remainder. */
    UNKNOWN_BLOCK,
    /** There were more diagnostics than the limit allows; the rest was left out. */
    MORE_DIAGNOSTICS
  }
}
