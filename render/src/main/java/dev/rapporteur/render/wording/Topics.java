package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The meetings that a report is about, with a name and without, in the order of the text. */
final class Topics {

  /** How many meetings a lead tells of. */
  private static final int TOLD = 3;

  private record Topic(int start, String phrase) {}

  private final SummitCoverage coverage;
  private final Occasion occasion;
  private final Encounters encounters;
  private final ImmutableList<Meeting> meetings;

  Topics(SummitCoverage coverage, Occasion occasion, Encounters encounters) {
    this.coverage = coverage;
    this.occasion = occasion;
    this.encounters = encounters;
    this.meetings = Encounters.main(coverage);
  }

  /**
   * {@code the 47th ASEAN Summit in Kuala Lumpur}, {@code talks between Anna Duval and Mo Lind}. A
   * summit that is only mentioned when somebody speaks of it is not what a report on talks is
   * about.
   */
  ImmutableList<String> phrases() {
    return told(
        occasion.phrase("").map(String::trim),
        meeting -> encounters.phrase(meeting, true, occasion.day()));
  }

  /** The same, without places of summits and offices of people. */
  ImmutableList<String> titles() {
    return told(occasion.meeting(), meeting -> encounters.phrase(meeting, false, Optional.empty()));
  }

  private ImmutableList<String> told(Optional<String> named, Function<Meeting, String> unnamed) {
    Stream<Topic> summit =
        coverage.summit().filter(this::isMain).stream()
            .flatMap(main -> named.stream().map(phrase -> new Topic(start(main), phrase)));
    Stream<Topic> talks =
        meetings.stream().map(met -> new Topic(met.text().span().start(), unnamed.apply(met)));
    return Stream.concat(summit, talks)
        .sorted(Comparator.comparing(Topic::start))
        .map(Topic::phrase)
        .distinct()
        .limit(TOLD)
        .collect(toImmutableList());
  }

  /** Those whom the phrases introduce. */
  ImmutableList<String> parties() {
    return meetings.stream()
        .flatMap(meeting -> meeting.parties().stream())
        .collect(toImmutableList());
  }

  /** Whether the summit is one of them. */
  boolean tellsSummit() {
    return coverage.summit().filter(this::isMain).isPresent();
  }

  boolean isEmpty() {
    return coverage.summit().isEmpty() && meetings.isEmpty();
  }

  private boolean isMain(Summit summit) {
    return meetings.isEmpty() || start(summit) < Encounters.opening(coverage);
  }

  private static int start(Summit summit) {
    Optional<Excerpt> first = summit.mentions().stream().findFirst();
    return first.map(mention -> mention.span().start()).orElse(0);
  }
}
