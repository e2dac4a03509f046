package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.SummitCoverage;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Meetings without a name, in words: {@code talks between Anna Duval and Mo Lind}. */
public final class Encounters {

  /** What a list says of a meeting that the report does not tell of itself. */
  public static final String HEARSAY = "(as a speaker has it)";

  private final Naming naming;
  private final Days days;

  /** Meetings whose parties are called and whose days are written so. */
  public Encounters(Naming naming, Days days) {
    this.naming = naming;
    this.days = days;
  }

  /**
   * The meetings that a report is about: those that it tells of before anybody has a say in its
   * text. What else met on the way stands further below; and of talks that somebody proposes, one
   * does not know whether they were held.
   */
  public static ImmutableList<Meeting> main(SummitCoverage coverage) {
    int opening = opening(coverage);
    return coverage.meetings().stream()
        .filter(meeting -> meeting.text().span().start() < opening)
        .filter(meeting -> !isHearsay(meeting, coverage))
        .collect(toImmutableList());
  }

  /** Whether only a speaker tells of a meeting, and not the report. */
  public static boolean isHearsay(Meeting meeting, SummitCoverage coverage) {
    return coverage.statements().stream()
        .anyMatch(said -> said.extent().contains(meeting.text().span()));
  }

  /** Where the words of the first statement begin: what stands before them opens the report. */
  static int opening(SummitCoverage coverage) {
    return coverage.statements().stream()
        .filter(said -> said.location() == Location.BODY)
        .map(said -> said.extent().start())
        .min(Comparator.naturalOrder())
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * {@code talks between Cambodian Deputy Prime Minister Sok Vireak and Fang Jingyuan in Kuala
   * Lumpur on 26 October 2025}.
   *
   * @param meeting the meeting
   * @param withOffices whether its people are introduced by their offices
   * @param known the day that the words around tell; it is not told again
   */
  String phrase(Meeting meeting, boolean withOffices, Optional<String> known) {
    ImmutableList<String> parties =
        meeting.parties().stream()
            .map(party -> withOffices ? naming.introduction(party) : naming.full(party))
            .map(Words::inSentence)
            .collect(toImmutableList());
    return Stream.of(
            Optional.of(kind(meeting, Enumeration.of(parties))),
            meeting.place().map(Words::tidy).map(place -> "in " + place),
            meeting
                .dates()
                .filter(dates -> !known.equals(Optional.of(days.range(dates))))
                .map(days::adverb))
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  /** {@code Talks between Sok Vireak and Fang Jingyuan in Kuala Lumpur on 26 October 2025}. */
  public String line(Meeting meeting) {
    return Words.capitalized(phrase(meeting, false, Optional.empty()));
  }

  /** Of a visit the records do not tell who went to whom. */
  private static String kind(Meeting meeting, String parties) {
    String joint = (meeting.parties().size() > 2 ? " among " : " between ") + parties;
    return switch (meeting.kind()) {
      case TALKS -> "talks" + joint;
      case CALL -> "a call" + joint;
      case VISIT -> "a visit (" + parties + ")";
    };
  }
}
