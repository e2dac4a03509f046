package dev.rapporteur.render.wording;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Dateline;
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

  private Occasion(SummitCoverage coverage) {
    this.summit = coverage.summit();
    this.dateline = coverage.report().dateline();
    this.report = coverage.report();
  }

  /** The occasion that a coverage tells of. */
  public static Occasion of(SummitCoverage coverage) {
    return new Occasion(coverage);
  }

  /** {@code the second session of the 32nd APEC Economic Leaders' Meeting}. */
  public Optional<String> meeting() {
    return summit.map(
        meeting ->
            meeting
                    .session()
                    .map(session -> "the " + Ordinals.ordinal(session) + " session of ")
                    .orElse("")
                + name(meeting));
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

  /** {@code 1 November 2025}, or {@code 1 November} where the year is not known. */
  public Optional<String> day() {
    Optional<LocalDate> written = dateline.flatMap(Dateline::date);
    return written.isPresent()
        ? written.filter(this::mayBeMeetingDay).map(Days::day)
        : dateline.flatMap(Dateline::monthDay).map(Days::day);
  }

  /** A report that was written after the meeting does not tell on which day somebody spoke. */
  private boolean mayBeMeetingDay(LocalDate day) {
    Optional<DateRange> held = summit.flatMap(Summit::dates);
    return held.flatMap(DateRange::first).filter(day::isBefore).isEmpty()
        && held.flatMap(DateRange::last).filter(day::isAfter).isEmpty();
  }

  /**
   * {@code at the 47th ASEAN Summit in Kuala Lumpur on 26 October 2025 (Xinhua)}, as far as it is
   * known.
   *
   * @param preposition what joins the meeting to the words before it
   */
  public String phrase(String preposition) {
    String placed = meeting().isPresent() ? "in " : "from ";
    return Stream.of(
            meeting().map(meeting -> preposition + " " + meeting),
            place().map(place -> placed + place + (isFollowed() && place.contains(",") ? "," : "")),
            day().map(day -> "on " + day),
            credit())
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  /** "In Belem, Brazil, on ...": a region ends with a comma, unless a bracket follows. */
  private boolean isFollowed() {
    return day().isPresent() || credit().isEmpty();
  }

  /**
   * {@code (Xinhua)}, or {@code (AP, published on 8 July 2026)} where the report itself has no
   * date.
   */
  private Optional<String> credit() {
    Optional<String> published =
        day().isPresent()
            ? Optional.empty()
            : report.published().map(time -> "published on " + Days.day(time.date()));
    String credit =
        Stream.concat(report.agency().map(Words::tidy).stream(), published.stream())
            .collect(joining(", "));
    return credit.isEmpty() ? Optional.empty() : Optional.of("(" + credit + ")");
  }
}
