package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report as a piece of journalism: its headline, who published it when, and how its text is
 * laid out.
 *
 * @param headline the headline, without a crawl stamp before it
 * @param archived the day of a crawl stamp before the headline
 * @param published when the publication line says that it was published
 * @param agency who originated the report: {@code Xinhua}
 * @param republisher who published it again, where the report says so: {@code People's Daily
 *     Online}
 * @param reporters the names in the by-line, as printed
 * @param dateline where and when it was written
 * @param blocks the layout, in the order of the text
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Report(
    Optional<Excerpt> headline,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> archived,
    Optional<PublicationTime> published,
    Optional<String> agency,
    Optional<String> republisher,
    ImmutableList<String> reporters,
    Optional<Dateline> dateline,
    ImmutableList<Block> blocks) {

  /**
   * @throws IllegalArgumentException if the blocks overlap or stand out of order
   */
  public Report {
    Checks.ordered(blocks, Block::span, "a report's blocks");
  }
}
