package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where and when a report was written, as its first paragraph says before a dash: {@code GYEONGJU,
 * South Korea, Nov. 1 (Xinhua)}.
 *
 * @param text the dateline to the letter, without the mark that follows it
 * @param span where it stands
 * @param place the city in normal case: {@code Gyeongju}; two cities are joined by a slash
 * @param region the state, province or country, where given: {@code South Korea}
 * @param monthDay the month and day, where given
 * @param date the full date, only where the report or its day of receipt tells the year
 * @param agency the agency, where given: {@code Xinhua}
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Dateline(
    String text,
    Span span,
    Optional<String> place,
    Optional<String> region,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<MonthDay> monthDay,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> date,
    Optional<String> agency) {

  /**
   * @throws IllegalArgumentException if the text is not as long as its span
   */
  public Dateline {
    new Excerpt(text, span);
  }

  /** The dateline's words and where they stand. */
  public Excerpt excerpt() {
    return new Excerpt(text, span);
  }
}
