package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.tree.Table;
import dev.rapporteur.render.wording.Deadlines;
import dev.rapporteur.render.wording.Undertaking;
import dev.rapporteur.render.wording.Verdict;
import dev.rapporteur.render.wording.Words;
import org.commonmark.node.Block;

/** Who undertakes what by when, as said by whom. */
final class CommitmentsSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    Table table =
        Table.of("Who", "Undertaking", "By when", "As said by", "Commitment test", "Where");
    boolean any = false;
    for (Statement statement : summary.statements()) {
      for (Commitment commitment : commitments(statement)) {
        any = true;
        add(table, summary, statement, commitment);
      }
    }
    return any
        ? Blocks.section(summary.level(), "Commitments", ImmutableList.of(table.block()))
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
        Line.of(
            commitment
                .actor()
                .map(summary.naming()::full)
                .map(Words::capitalized)
                .orElse("Actor not named")),
        Line.of(Undertaking.of(commitment)),
        Line.of(
            commitment
                .deadline()
                .map(by -> Deadlines.full(by, summary.days()))
                .orElse("no deadline")),
        Line.of(
            statement
                .speaker()
                .map(summary.naming()::full)
                .map(Words::capitalized)
                .orElse("not named")),
        Line.of(Verdict.of(commitment.test())),
        new Line().at(commitment.content().span()));
  }
}
