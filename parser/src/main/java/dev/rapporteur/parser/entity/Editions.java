package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.rapporteur.core.Block;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the mentions of the meeting at hand from those of other editions: in a report about COP27,
 * "since COP26" and "last year's conference" mean others.
 */
final class Editions {

  private final ImmutableList<MeetingMention> mentions;
  private final Optional<Integer> year;
  private final Optional<Integer> edition;

  Editions(Times times, List<MeetingMention> mentions) {
    this.year = year(times, mentions);
    this.mentions = meant(mentions);
    this.edition = edition(this.mentions);
  }

  /** The year of the report, or the one that its headline gives the meeting. */
  private static Optional<Integer> year(Times times, List<MeetingMention> mentions) {
    Stream<Integer> headlines =
        mentions.stream()
            .filter(mention -> mention.page().in(Block.Kind.HEADLINE))
            .flatMap(mention -> mention.year().stream());
    return times.written().map(LocalDate::getYear).or(headlines::findFirst);
  }

  /** Those that name no other edition; all, where every one of them does. */
  private ImmutableList<MeetingMention> meant(List<MeetingMention> mentions) {
    ImmutableList<MeetingMention> meant =
        mentions.stream()
            .filter(mention -> !mention.other() && !ofOtherYear(mention))
            .collect(ImmutableList.toImmutableList());
    return meant.isEmpty() ? ImmutableList.copyOf(mentions) : meant;
  }

  /** Where nothing tells the year at hand, a year before a name mostly means another meeting. */
  private boolean ofOtherYear(MeetingMention mention) {
    return mention.year().filter(named -> !year.equals(Optional.of(named))).isPresent();
  }

  /** The edition that most mentions give, the headline's before the rest. */
  private static Optional<Integer> edition(List<MeetingMention> mentions) {
    ImmutableListMultimap.Builder<Integer, MeetingMention> byEdition =
        ImmutableListMultimap.builder();
    mentions.forEach(
        mention -> mention.edition().ifPresent(edition -> byEdition.put(edition, mention)));
    return byEdition.build().asMap().entrySet().stream()
        .max(comparingInt(entry -> weight(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  /** The more mentions without a tie to another time, the likelier; of equals, the first. */
  private static int weight(Collection<MeetingMention> mentions) {
    return mentions.stream()
        .mapToInt(mention -> mention.plain() ? Summits.weight(mention) : 1)
        .sum();
  }

  /** The mentions of the edition at hand, and those that give none. */
  ImmutableList<MeetingMention> atHand() {
    return mentions.stream().filter(this::ofEdition).collect(ImmutableList.toImmutableList());
  }

  /**
   * The same, and with them mentions of another edition that nothing ties to another time: they
   * contradict.
   */
  ImmutableList<MeetingMention> atHandOrUnclear() {
    return mentions.stream()
        .filter(mention -> ofEdition(mention) || mention.plain())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean ofEdition(MeetingMention mention) {
    return mention.edition().isEmpty() || mention.edition().equals(edition);
  }
}
