package dev.rapporteur.examples.spark;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@link Table#COMMITMENTS}. */
final class CommitmentRows {

  private CommitmentRows() {}

  static Row[] of(String document, ImmutableList<Statement> statements) {
    return IntStream.range(0, statements.size())
        .boxed()
        .flatMap(i -> of(document, i, statements.get(i)))
        .toArray(Row[]::new);
  }

  private static Stream<Row> of(String document, int ordinal, Statement said) {
    return IntStream.range(0, said.acts().size())
        .filter(i -> said.acts().get(i) instanceof Commitment)
        .mapToObj(i -> row(document, ordinal, i, said, (Commitment) said.acts().get(i)));
  }

  private static Row row(String document, int ordinal, int act, Statement said, Commitment made) {
    CommitmentTest test = made.test();
    return RowFactory.create(
        document,
        ordinal,
        act,
        Cells.orNull(said.speaker()),
        Cells.orNull(made.actor()),
        made.negated(),
        Cells.excerpt(made.content()),
        Cells.excerpt(made.action()),
        Cells.excerpt(made.condition()),
        Cells.rows(made.targets(), CommitmentRows::target),
        Cells.excerpt(made.deadline().map(Deadline::text)),
        Cells.orNull(made.deadline().flatMap(Deadline::dates).flatMap(DateRange::last)),
        test.passed(),
        Cells.strings(test.failed(), Criterion::reason),
        test.collective().met());
  }

  private static Row target(Figure target) {
    return RowFactory.create(
        Cells.excerpt(target.text()), target.value().toString(), Cells.orNull(target.unit()));
  }
}
