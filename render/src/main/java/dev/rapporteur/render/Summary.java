package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Labels;
import dev.rapporteur.render.wording.Naming;
import dev.rapporteur.render.wording.Selection;
import dev.rapporteur.render.wording.Sentence;
import dev.rapporteur.render.wording.Speakers;
import dev.rapporteur.render.wording.Words;
import java.util.Optional;

/**
 * What the sections of one summary share.
 *
 * @param statements those that the summary tells
 * @param leftOut how many more there are
 * @param speakers whoever gives the speech, or all who speak in the report
 */
record Summary(
    SummitCoverage coverage,
    RenderOptions options,
    Naming naming,
    ImmutableList<Statement> statements,
    int leftOut,
    ImmutableList<String> speakers) {

  /** How many speakers a lead introduces; it counts the others. */
  static final int INTRODUCED = 3;

  /** A brief summary has three to six lines, and the title and the lead are two. */
  private static final int BRIEF = 4;

  /** What fits on a page. */
  private static final int STANDARD = 16;

  static Summary of(SummitCoverage coverage, RenderOptions options) {
    ImmutableList<Statement> all = candidates(coverage, options);
    ImmutableList<Statement> told = Selection.of(all, maximum(options));
    ImmutableList<String> speakers =
        speech(coverage)
            .flatMap(Speech::speaker)
            .map(ImmutableList::of)
            .orElseGet(() -> Speakers.of(all, coverage.people()));
    Naming naming = Naming.of(coverage);
    return new Summary(coverage, options, naming, told, all.size() - told.size(), speakers);
  }

  private static int maximum(RenderOptions options) {
    int usual =
        switch (options.detail()) {
          case BRIEF -> BRIEF;
          case STANDARD -> STANDARD;
          case FULL -> Integer.MAX_VALUE;
        };
    return options.maximum().orElse(usual);
  }

  /** What a headline says stands in the body again, if there is one. */
  private static ImmutableList<Statement> candidates(
      SummitCoverage coverage, RenderOptions options) {
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

  Days days() {
    return options.dates().days();
  }

  /** {@code The summary tells the 16 weightiest of 22 statements.} */
  String limitation() {
    int told = statements.size();
    return leftOut == 0 || isBrief()
        ? ""
        : "The summary tells the " + told + " weightiest of " + (told + leftOut) + " statements.";
  }

  /** The level of the headings below the title. */
  int level() {
    return options.headingLevel() + 1;
  }

  /** Those whom the lead introduces, so that the lines below may call them by their short names. */
  ImmutableSet<String> introduced() {
    return speakers.stream().limit(INTRODUCED).collect(ImmutableSet.toImmutableSet());
  }

  /** The statement after the head of a line: the sentence, what it does, and where it stands. */
  Line line(Line head, Statement statement, ImmutableSet<String> known) {
    String sentence =
        isBrief()
            ? Sentence.alone(statement, naming, known)
            : Sentence.of(statement, naming, known);
    Line line = head.text(sentence).emphasis(labels(statement, sentence));
    return isBrief() && options.references() == References.OFFSETS
        ? line
        : line.at(statement.extent(), Words.quoted(statement));
  }

  /** A brief summary only labels a commitment whose sentence leaves something open. */
  private String labels(Statement statement, String sentence) {
    Labels labels = new Labels(naming, days());
    return switch (options.detail()) {
      case BRIEF -> labels.missing(statement, sentence);
      case STANDARD -> labels.telling(statement);
      case FULL -> labels.all(statement);
    };
  }
}
