package dev.rapporteur.examples.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@link Table#STATEMENTS}. */
final class StatementRows {

  private StatementRows() {}

  static Row[] of(String document, ImmutableList<Statement> statements) {
    return IntStream.range(0, statements.size())
        .mapToObj(i -> row(document, i, statements.get(i)))
        .toArray(Row[]::new);
  }

  private static Row row(String document, int ordinal, Statement said) {
    return RowFactory.create(
        document,
        ordinal,
        said.location().name(),
        said.form().name(),
        Cells.orNull(said.speaker()),
        Cells.excerpt(said.source()),
        Cells.excerpt(said.cue()),
        Cells.excerpt(said.addressee()),
        Cells.rows(said.content(), Cells::excerpt),
        Cells.strings(said.acts(), StatementRows::kind),
        Cells.strings(said.themes(), Function.identity()),
        Cells.orNull(said.point()),
        said.evidence().rule());
  }

  /** As the library's JSON calls it: {@code COMMITMENT}. */
  private static String kind(SpeechAct act) {
    return Ascii.toUpperCase(act.getClass().getSimpleName());
  }
}
