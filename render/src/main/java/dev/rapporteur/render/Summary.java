package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Naming;
import dev.rapporteur.render.wording.Sentence;
import dev.rapporteur.render.wording.Speakers;
import java.util.Optional;

/**
 * What the sections of one summary share.
 *
 * @param statements those that the summary tells
 * @param speakers whoever gives the speech, or all who speak in the report
 */
record Summary(
    SummitCoverage coverage,
    RenderOptions options,
    Naming naming,
    ImmutableList<Statement> statements,
    ImmutableList<String> speakers) {

  /** How many speakers a lead introduces; it counts the others. */
  static final int INTRODUCED = 3;

  static Summary of(SummitCoverage coverage, RenderOptions options) {
    ImmutableList<Statement> statements = told(coverage, options);
    ImmutableList<String> speakers =
        speech(coverage)
            .flatMap(Speech::speaker)
            .map(ImmutableList::of)
            .orElseGet(() -> Speakers.of(statements));
    return new Summary(coverage, options, Naming.of(coverage), statements, speakers);
  }

  /** What a headline says stands in the body again, if there is one. */
  private static ImmutableList<Statement> told(SummitCoverage coverage, RenderOptions options) {
    ImmutableList<Statement> below =
        coverage.statements().stream()
            .filter(statement -> statement.location() != Location.HEADLINE)
            .collect(toImmutableList());
    return options.detail() == Detail.FULL || below.isEmpty() ? coverage.statements() : below;
  }

  private static Optional<Speech> speech(SummitCoverage coverage) {
    return coverage.speeches().stream().filter(speech -> speech.speaker().isPresent()).findFirst();
  }

  /** The speech that the report is about: the first whose speaker it names. */
  Optional<Speech> speech() {
    return speech(coverage);
  }

  boolean isBrief() {
    return options.detail() == Detail.BRIEF;
  }

  boolean isFull() {
    return options.detail() == Detail.FULL;
  }

  /** Those whom the lead introduces, so that the lines below may call them by their short names. */
  ImmutableSet<String> introduced() {
    return speakers.stream().limit(INTRODUCED).collect(ImmutableSet.toImmutableSet());
  }

  /** The statement after the head of a line: the sentence, what it does, and where it stands. */
  Line line(Line head, Statement statement, ImmutableSet<String> known) {
    return head.text(Sentence.of(statement, naming, known))
        .emphasis(ActKind.labels(statement))
        .at(statement.extent());
  }
}
