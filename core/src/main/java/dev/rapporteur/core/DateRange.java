package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, both ends included; an end that is not known is open. "By 2030" ends on
 * 2030-12-31 and has no first day; "Oct. 22-24, 2024" has both.
 *
 * @param first the first day, where known
 * @param last the last day, where known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DateRange(
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> first,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> last) {

  /**
   * @throws IllegalArgumentException if neither end is known, or the last day lies before the first
   */
  public DateRange {
    checkArgument(first.isPresent() || last.isPresent(), "a range of dates has at least one end");
    checkArgument(
        first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
        "a range of dates ends on or after its first day: %s to %s",
        first,
        last);
  }

  /** The range from one day to another, both included. */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(Optional.of(first), Optional.of(last));
  }
}
