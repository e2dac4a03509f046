package dev.rapporteur.render.export;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Meeting;
import java.util.Optional;
import java.util.stream.Stream;

/** What the exports tell of a meeting without a name. */
final class Met {

  private Met() {}

  /** {@code talks}, {@code call}, {@code visit}. */
  static String kind(Meeting meeting) {
    return Ascii.toLowerCase(meeting.kind().name());
  }

  /** {@code talks: Anna Duval, Lake Union}. */
  static String name(Meeting meeting) {
    return kind(meeting) + ": " + String.join(", ", meeting.parties());
  }

  static JsonObject ninjs(Meeting meeting) {
    String when =
        Stream.of(meeting.place(), meeting.dates().map(Met::interval))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return new JsonObject()
        .put("name", name(meeting))
        .put("rel", "mentions")
        .put("literal", Optional.of(when).filter(words -> !words.isEmpty()));
  }

  /** ISO 8601: an interval is {@code 2026-05-02/2026-05-03}, an open end {@code ..}. */
  static String interval(DateRange dates) {
    return dates.first().equals(dates.last())
        ? end(dates.first())
        : end(dates.first()) + "/" + end(dates.last());
  }

  private static String end(Optional<?> day) {
    return day.map(Object::toString).orElse("..");
  }
}
