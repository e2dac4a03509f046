package dev.rapporteur.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report as it was received: plain text, a name for it, and the day on which it came in, where
 * the caller knows that.
 *
 * <p>The day of receipt only serves to complete dates that the report gives without a year ("Nov.
 * 1"). The parser never asks the clock: without a year in the report and without a day of receipt,
 * the year stays open.
 *
 * @param id what the caller calls this text: a file name, a URL, a record number; may be empty
 * @param text the report, unchanged; all spans count from its first UTF-16 code unit
 * @param received the day on which the text was received, if known
 */
@Value.Builder
public record SourceText(String id, String text, Optional<LocalDate> received) {

  /** A text without a name or a day of receipt. */
  public static SourceText of(String text) {
    return of("", text);
  }

  /** A text with a name and without a day of receipt. */
  public static SourceText of(String id, String text) {
    return new SourceText(id, text, Optional.empty());
  }
}
