package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where mentions of one meeting disagree about its edition or its place. */
final class Disagreements {

  private final Lexica lexica;

  Disagreements(Lexica lexica) {
    this.lexica = lexica;
  }

  /** What {@code mentions} disagree about. */
  ImmutableList<Diagnostic> among(List<MeetingMention> mentions) {
    ImmutableSet<Integer> editions =
        mentions.stream()
            .flatMap(mention -> mention.edition().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> places =
        mentions.stream()
            .flatMap(mention -> mention.circumstances().place().stream())
            .filter(this::town)
            .collect(ImmutableSet.toImmutableSet());
    return Stream.of(
            disagreement("edition", mentions, editions.size() > 1 ? editions : ImmutableSet.of()),
            disagreement("place", mentions, apart(places) ? places : ImmutableSet.of()))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** "In Brazil" does not contradict "in Belém". */
  private boolean town(String place) {
    return !lexica.countries().contain(place) && !lexica.places().containsRegion(place);
  }

  /** "New York City" and "New York" are one place. */
  private static boolean apart(ImmutableSet<String> places) {
    return places.stream().anyMatch(place -> !holds(place, places.iterator().next()));
  }

  private static boolean holds(String place, String other) {
    String longer = place.toLowerCase(Locale.ROOT);
    String shorter = other.toLowerCase(Locale.ROOT);
    return longer.startsWith(shorter) || shorter.startsWith(longer);
  }

  private static Optional<Diagnostic> disagreement(
      String what, List<MeetingMention> mentions, ImmutableSet<?> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    MeetingMention last = mentions.get(mentions.size() - 1);
    String message = "mentions of the summit give different values for its " + what + ": " + values;
    return Optional.of(
        new Diagnostic(
            Diagnostic.Code.SUMMIT_MENTIONS_DISAGREE,
            message,
            Optional.of(last.page().span(last.range()))));
  }
}
