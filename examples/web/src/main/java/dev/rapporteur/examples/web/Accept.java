package dev.rapporteur.examples.web;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import io.javalin.http.BadRequestResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * What a client accepts, as RFC 9110 has it (12.5.1): {@code text/html, text/*;q=0.5}. Jetty reads
 * the list and its weights, Guava the ranges.
 *
 * @param ranges what it names; nothing stands for everything
 */
record Accept(ImmutableList<Range> ranges) {

  /** {@code text/*} with its weight, from 0, for what is not wanted, to 1. */
  private record Range(MediaType type, double weight) {

    /** "The most specific reference has precedence": {@code text/html} over {@code text/*}. */
    int precision() {
      boolean anything = type.type().equals("*");
      boolean anySubtype = type.subtype().equals("*");
      return (anything ? 0 : 1) + (anySubtype ? 0 : 1) + type.parameters().size();
    }
  }

  /**
   * What the header's fields say. What is no media range says nothing.
   *
   * @throws BadRequestResponse if they are no lists: {@code "text/html}
   */
  static Accept of(List<String> fields) {
    return new Accept(
        list(fields).getQualityValues().stream()
            .flatMap(value -> range(value.getValue(), value.getWeight()).stream())
            .collect(toImmutableList()));
  }

  private static QuotedQualityCSV list(List<String> fields) {
    QuotedQualityCSV list = new QuotedQualityCSV();
    try {
      fields.forEach(list::addValue);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("The Accept header is not well-formed.");
    }
    return list;
  }

  private static Optional<Range> range(String type, double weight) {
    try {
      return Optional.of(new Range(MediaType.parse(type), weight));
    } catch (IllegalArgumentException noMediaRange) {
      return Optional.empty();
    }
  }

  /** The format with the greatest weight, if any has one. */
  Optional<Format> best() {
    // Of equals, max takes the first.
    return Stream.of(Format.values())
        .filter(format -> weight(format) > 0)
        .max(Comparator.comparingDouble(this::weight));
  }

  private double weight(Format format) {
    if (ranges.isEmpty()) {
      return 1;
    }
    return ranges.stream()
        .filter(range -> format.mediaType().is(range.type()))
        .max(Comparator.comparingInt(Range::precision))
        .map(Range::weight)
        .orElse(0.0);
  }
}
