package dev.rapporteur.render.digest;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Lead;
import dev.rapporteur.render.wording.Naming;
import dev.rapporteur.render.wording.Occasion;
import dev.rapporteur.render.wording.Sentence;
import dev.rapporteur.render.wording.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One report of a digest.
 *
 * @param coverage what was read from it
 * @param naming what its people are called
 * @param occasion which meeting it is about, and of which day it is
 */
record Item(SummitCoverage coverage, Naming naming, Occasion occasion) {

  /** By date; what has none comes last. */
  static final Comparator<Item> BY_DATE =
      Comparator.comparing(item -> item.date().orElse(LocalDate.MAX));

  static Item of(SummitCoverage coverage, Days days) {
    return new Item(coverage, Naming.of(coverage), Occasion.of(coverage, days));
  }

  Optional<LocalDate> date() {
    return occasion.date();
  }

  String day(Days days) {
    return date().map(days::day).orElse("no date");
  }

  /** Who reported it: the agency, else whoever published it, else the text's id. */
  String outlet() {
    return Words.tidy(
        coverage
            .report()
            .agency()
            .or(() -> coverage.report().republisher())
            .orElse(
                coverage.source().id().isBlank() ? "an unnamed outlet" : coverage.source().id()));
  }

  String title() {
    return Words.tidy(Lead.title(coverage));
  }

  /** The meetings that it is about, with a name and without. */
  String meetings(Days days) {
    return new Lead(coverage, naming, days)
        .meetings().stream().map(Words::capitalized).collect(joining("; "));
  }

  /** The statement as a sentence that introduces its speaker. */
  String sentence(Statement statement) {
    return Sentence.alone(statement, naming, ImmutableSet.of());
  }
}
