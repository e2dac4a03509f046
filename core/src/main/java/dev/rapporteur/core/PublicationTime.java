package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a report was published, as its publication line says: a day, and the time of day where it is
 * given. It is local to the publisher; in JSON it is an ISO 8601 string, {@code 2025-11-01} or
 * {@code 2025-11-01T10:55}.
 *
 * @param date the day
 * @param time the time of day, if given
 */
public record PublicationTime(LocalDate date, Optional<LocalTime> time) {

  /**
   * Reads {@link #toString() the ISO form}.
   *
   * @throws java.time.format.DateTimeParseException if the text is neither a date nor a date and a
   *     time
   */
  @JsonCreator
  public static PublicationTime parse(String iso) {
    int t = iso.indexOf('T');
    return t < 0
        ? new PublicationTime(LocalDate.parse(iso), Optional.empty())
        : new PublicationTime(
            LocalDate.parse(iso.substring(0, t)),
            Optional.of(LocalTime.parse(iso.substring(t + 1))));
  }

  /** {@code 2025-11-01T10:55}, or {@code 2025-11-01} where no time is given. */
  @Override
  @JsonValue
  public String toString() {
    return date + time.map(at -> "T" + at).orElse("");
  }
}
