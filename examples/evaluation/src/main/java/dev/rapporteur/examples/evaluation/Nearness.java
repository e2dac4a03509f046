package dev.rapporteur.examples.evaluation;

import dev.rapporteur.core.Span;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Orders places by how near they are to an anchor. One in another sentence comes only after all in
 * the same, and one in another paragraph after these; of two alike, the one before the anchor wins.
 */
final class Nearness implements Comparator<Span> {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]*\\s");
  private static final int ANOTHER_SENTENCE = 1_000;
  private static final int ANOTHER_PARAGRAPH = 10_000;

  private final String text;
  private final Span anchor;

  Nearness(String text, Span anchor) {
    this.text = text;
    this.anchor = anchor;
  }

  @Override
  public int compare(Span a, Span b) {
    return Comparator.comparingInt(this::distance)
        .thenComparing(place -> place.start() > anchor.end())
        .compare(a, b);
  }

  private int distance(Span place) {
    int gap = Math.max(anchor.start() - place.end(), place.start() - anchor.end());
    return Math.max(gap, 0) + beyond(place);
  }

  private int beyond(Span place) {
    String gap = gap(place);
    if (gap.contains("\n")) {
      return ANOTHER_PARAGRAPH;
    }
    return SENTENCE_END.matcher(gap).find() || endsBefore(place) ? ANOTHER_SENTENCE : 0;
  }

  private String gap(Span place) {
    if (place.end() <= anchor.start()) {
      return text.substring(place.end(), anchor.start() + 1);
    }
    return place.start() >= anchor.end() ? text.substring(anchor.end(), place.start()) : "";
  }

  /** Whether the anchor itself ends its sentence, and the place comes after. */
  private boolean endsBefore(Span place) {
    int from = Math.max(anchor.end() - 2, 0);
    return place.start() >= anchor.end()
        && SENTENCE_END
            .matcher(text.substring(from, Math.min(place.start(), from + 4)))
            .lookingAt();
  }
}
