package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Summit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the mentions of the meeting that a report is about together. */
final class Summits {

  private final Report report;
  private final List<Page> pages;
  private final MeetingPlaces places;

  Summits(Lexica lexica, Report report, List<Page> pages) {
    this.report = report;
    this.pages = pages;
    this.places = new MeetingPlaces(lexica);
  }

  /**
   * The mentions of the series that the report speaks of most, headline and opening before the
   * rest.
   */
  ImmutableList<MeetingMention> main(List<MeetingMention> mentions) {
    ImmutableListMultimap<String, MeetingMention> bySeries =
        Multimaps.index(mentions, MeetingMention::series);
    Optional<Collection<MeetingMention>> main =
        bySeries.asMap().values().stream().max(comparingInt(this::weight));
    return main.map(ImmutableList::copyOf).orElse(ImmutableList.of());
  }

  /** The summit that the mentions of one series tell of. */
  Optional<Summit> summit(List<MeetingMention> mentions) {
    return mentions.stream()
        .max(comparingInt(Summits::fullness))
        .map(
            fullest ->
                new Summit(
                    Optional.of(fullest.series()),
                    fullest.name(),
                    first(mentions, MeetingMention::edition),
                    first(mentions, MeetingMention::session),
                    place(mentions),
                    Optional.empty(),
                    Mottos.in(pages),
                    mentions.stream()
                        .map(mention -> mention.page().excerpt(mention.range()))
                        .collect(ImmutableList.toImmutableList())));
  }

  /** What the mentions disagree about. */
  ImmutableList<Diagnostic> disagreements(List<MeetingMention> mentions) {
    return ImmutableList.<Diagnostic>builder()
        .addAll(disagreement("edition", mentions, MeetingMention::edition))
        .addAll(disagreement("place", mentions, MeetingMention::place))
        .build();
  }

  private static <T> List<Diagnostic> disagreement(
      String what, List<MeetingMention> mentions, Function<MeetingMention, Optional<T>> part) {
    ImmutableSet<T> values =
        mentions.stream()
            .filter(mention -> !mention.dated())
            .flatMap(mention -> part.apply(mention).stream())
            .collect(ImmutableSet.toImmutableSet());
    if (values.size() < 2) {
      return List.of();
    }
    MeetingMention last = mentions.get(mentions.size() - 1);
    String message = "mentions of the summit give different values for its " + what + ": " + values;
    return List.of(
        new Diagnostic(
            Diagnostic.Code.SUMMIT_MENTIONS_DISAGREE,
            message,
            Optional.of(last.page().span(last.range()))));
  }

  private Optional<String> place(List<MeetingMention> mentions) {
    return first(mentions, MeetingMention::place)
        .or(() -> pages.stream().flatMap(page -> places.told(page).stream()).findFirst())
        .or(() -> MeetingPlaces.ofDateline(report, mentions));
  }

  /**
   * The first value that a mention gives; one with a year before it mostly means another meeting.
   */
  private static <T> Optional<T> first(
      List<MeetingMention> mentions, Function<MeetingMention, Optional<T>> part) {
    return mentions.stream()
        .filter(mention -> !mention.dated())
        .flatMap(mention -> part.apply(mention).stream())
        .findFirst();
  }

  /**
   * A mention with an edition names the meeting best, then the longest name; one of another year
   * least.
   */
  private static int fullness(MeetingMention mention) {
    int rank = mention.dated() ? 0 : mention.edition().isPresent() ? 2000 : 1000;
    return rank + Math.min(mention.name().length(), 999);
  }

  private int weight(Collection<MeetingMention> mentions) {
    return mentions.stream().mapToInt(this::weight).sum();
  }

  private int weight(MeetingMention mention) {
    int numbered = mention.edition().isPresent() || mention.session().isPresent() ? 2 : 0;
    if (mention.page().in(Block.Kind.HEADLINE)) {
      return 5 + numbered;
    }
    return (mention.dated() ? 0 : 1) + numbered;
  }
}
