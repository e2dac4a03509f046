package dev.rapporteur.render;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Words;
import java.util.stream.Stream;
import org.commonmark.node.Block;

/** Who undertakes what by when, as said by whom. */
final class CommitmentsSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    Table table =
        Table.of("Who", "Undertakes", "By when", "As said by", "Commitment test", "Where");
    boolean any = false;
    for (Statement statement : summary.statements()) {
      for (Commitment commitment : commitments(statement)) {
        any = true;
        add(table, summary, statement, commitment);
      }
    }
    return any
        ? Blocks.section(summary, "Commitments", ImmutableList.of(table.block()))
        : ImmutableList.of();
  }

  private static ImmutableList<Commitment> commitments(Statement statement) {
    return statement.acts().stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private static void add(
      Table table, Summary summary, Statement statement, Commitment commitment) {
    table.row(
        Line.of(commitment.actor().orElse("Actor not named")),
        Line.of(commitment.action().text()),
        Line.of(commitment.deadline().map(CommitmentsSection::deadline).orElse("no deadline")),
        Line.of(
            statement
                .speaker()
                .map(summary.naming()::full)
                .map(Words::capitalized)
                .orElse("not named")),
        Line.of(verdict(commitment.test())),
        new Line().at(commitment.content().span()));
  }

  /** {@code passed}, or why not: {@code several actions; no date or figure}. */
  private static String verdict(CommitmentTest test) {
    String reasons =
        Stream.of(
                test.discrete(),
                test.specific(),
                test.announced(),
                test.futureOriented(),
                test.actorIdentified())
            .filter(criterion -> !criterion.met())
            .map(Criterion::reason)
            .collect(joining("; "));
    return test.passed() ? "passed" : "not passed: " + reasons;
  }

  /** {@code by 2030 (until 31 December 2030)}. */
  private static String deadline(Deadline deadline) {
    return deadline.text().text()
        + deadline.dates().map(dates -> " (" + Days.range(dates) + ")").orElse("");
  }
}
