package dev.rapporteur.examples.commitments;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One commitment. What the report does not say is empty.
 *
 * @param who who is to act
 * @param what what is to be done
 * @param figures the figures that it is to reach, as printed
 * @param byWhen by when, as printed
 * @param due the last day that this allows, in ISO 8601
 * @param condition on what it depends
 * @param saidBy who said it
 * @param where where the meeting is held
 * @param meeting which meeting it was
 * @param report the report's name
 * @param at the characters of the report that tell it, counted in UTF-16 code units
 * @param test how it fares in the test of the compliance studies
 */
record Row(
    String who,
    String what,
    String figures,
    String byWhen,
    String due,
    String condition,
    String saidBy,
    String where,
    String meeting,
    String report,
    Span at,
    CommitmentTest test) {

  static final ImmutableList<String> TITLES =
      ImmutableList.of(
          "Who",
          "What",
          "Figures",
          "By when",
          "Due",
          "Condition",
          "Said by",
          "Where",
          "Meeting",
          "Report",
          "From",
          "To",
          "Test");

  static Row of(String report, SummitCoverage coverage, Statement statement, Commitment made) {
    return new Row(
        made.actor().map(Row::tidy).orElse(""),
        tidy(made.negated() && !told(made) ? "not " + made.action().text() : made.action().text()),
        made.targets().stream()
            .map(target -> tidy(target.text().text()))
            .collect(Collectors.joining("; ")),
        made.deadline().map(deadline -> tidy(deadline.text().text())).orElse(""),
        made.deadline()
            .flatMap(deadline -> deadline.dates())
            .flatMap(DateRange::last)
            .map(LocalDate::toString)
            .orElse(""),
        made.condition().map(Excerpt::text).map(Row::tidy).orElse(""),
        statement.speaker().map(Row::tidy).orElse(""),
        place(coverage).map(Row::tidy).orElse(""),
        coverage.summit().map(Row::meeting).orElse(""),
        report,
        made.content().span(),
        made.test());
  }

  /** The action starts behind the modal, and so behind "not" in "will not tolerate". */
  private static boolean told(Commitment made) {
    return made.action().text().startsWith("not ");
  }

  private static Optional<String> place(SummitCoverage coverage) {
    return coverage
        .summit()
        .flatMap(Summit::place)
        .or(() -> coverage.report().dateline().flatMap(dateline -> dateline.place()));
  }

  /** {@code 32nd} would need the rules of ordinals: {@code APEC Economic Leaders' Meeting (32)}. */
  private static String meeting(Summit summit) {
    return tidy(summit.name() + summit.edition().map(n -> " (" + n + ")").orElse(""));
  }

  /** One line of text: reports break lines where they like. */
  private static String tidy(String text) {
    return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(text, ' ');
  }

  /** {@code passed}, or why not. */
  String verdict() {
    return test.passed()
        ? "passed"
        : test.failed().stream().map(Criterion::reason).collect(Collectors.joining("; "));
  }

  /** The cells, in the order of {@link #TITLES}. */
  ImmutableList<String> cells() {
    return ImmutableList.of(
        who,
        what,
        figures,
        byWhen,
        due,
        condition,
        saidBy,
        where,
        meeting,
        report,
        Integer.toString(at.start()),
        Integer.toString(at.end()),
        verdict());
  }
}
