package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.rapporteur.core.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * From what the times of a report are reckoned.
 *
 * @param day the report's own day, where it is known
 * @param titles the characters of the names of documents, whose years are no dates: "2030 Agenda"
 */
public record Today(Optional<LocalDate> day, ImmutableRangeSet<Integer> titles) {

  /** The day of a report in which the names of documents stand there. */
  public static Today of(Optional<LocalDate> day, Collection<Span> titles) {
    return new Today(
        day, ImmutableRangeSet.unionOf(titles.stream().map(Today::characters).toList()));
  }

  /** Whether a name of a document stands there. */
  boolean inTitle(Span span) {
    return titles.intersects(characters(span));
  }

  private static Range<Integer> characters(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }
}
