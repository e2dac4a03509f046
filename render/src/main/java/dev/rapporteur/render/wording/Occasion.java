package dev.rapporteur.render.wording;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** At which session of which meeting, where and when. */
public final class Occasion {

  private final Optional<Summit> summit;
  private final Optional<Dateline> dateline;
  private final Report report;
  private final Days days;

  private Occasion(SummitCoverage coverage, Days days) {
    this.summit = coverage.summit();
    this.dateline = coverage.report().dateline();
    this.report = coverage.report();
    this.days = days;
  }

  /** The occasion that a coverage tells of, its days written so. */
  public static Occasion of(SummitCoverage coverage, Days days) {
    return new Occasion(coverage, days);
  }

  /**
   * {@code the second session of the 32nd APEC Economic Leaders' Meeting}, {@code the working
   * dinner of the 47th ASEAN Summit}.
   */
  public Optional<String> meeting() {
    return summit.map(meeting -> phase(meeting) + session(meeting) + name(meeting));
  }

  private static String phase(Summit meeting) {
    return meeting.phase().map(phase -> "the " + Words.tidy(phase) + " of ").orElse("");
  }

  private static String session(Summit meeting) {
    return meeting
        .session()
        .map(session -> "the " + Ordinals.ordinal(session) + " session of ")
        .orElse("");
  }

  private static String name(Summit meeting) {
    String name = Words.tidy(meeting.name());
    if (isCode(name)) {
      return name;
    }
    String numbered =
        meeting.edition().map(edition -> Ordinals.ordinal(edition) + " ").orElse("") + name;
    return name.regionMatches(true, 0, "the ", 0, 4) ? numbered : "the " + numbered;
  }

  /** "COP30" is a name by itself: it holds its number and takes no article. */
  private static boolean isCode(String name) {
    return name.indexOf(' ') < 0 && name.chars().anyMatch(Character::isDigit);
  }

  /**
   * {@code Gyeongju, South Korea}: the meeting's place, with the region that the dateline gives for
   * it.
   */
  public Optional<String> place() {
    Optional<String> written = dateline.flatMap(Dateline::place);
    Optional<String> held = summit.flatMap(Summit::place).or(() -> written);
    Optional<String> region =
        dateline.flatMap(Dateline::region).filter(known -> held.equals(written));
    return held.map(
        city ->
            Stream.concat(Stream.of(city), region.stream())
                .map(Words::tidy)
                .collect(joining(", ")));
  }

  /**
   * The day of the report: {@code 1 November 2025}, or {@code 1 November} where the year is not
   * known. That it is the day of the meeting, the report need not say.
   */
  public Optional<String> day() {
    return dateline
        .flatMap(Dateline::date)
        .map(days::day)
        .or(() -> dateline.flatMap(Dateline::monthDay).map(days::day))
        .or(() -> report.published().map(time -> days.day(time.date())));
  }

  /** The date of the report, as far as it tells one with its year. */
  public Optional<LocalDate> date() {
    return dateline
        .flatMap(Dateline::date)
        .or(() -> report.published().map(PublicationTime::date))
        .or(report::archived);
  }

  /**
   * {@code at the 47th ASEAN Summit in Kuala Lumpur}; without a meeting {@code from Kuala Lumpur}.
   *
   * @param preposition what joins the meeting to the words before it
   */
  public Optional<String> phrase(String preposition) {
    String in = place().map(place -> " in " + place).orElse("");
    return meeting()
        .map(meeting -> preposition + " " + meeting + in)
        .or(() -> place().map(place -> "from " + place));
  }
}
