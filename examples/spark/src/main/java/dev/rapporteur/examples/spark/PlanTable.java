package dev.rapporteur.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.rapporteur.examples.spark.Plan.Task;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The plan, kept as JSON Lines: one row for each piece. */
final class PlanTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          batch INT, task INT, file STRING, name STRING, length BIGINT, start BIGINT, end BIGINT,
          max_characters INT
          """);

  private PlanTable() {}

  static void write(SparkSession spark, Plan plan, String folder) {
    spark.createDataFrame(rows(plan), SCHEMA).coalesce(1).write().json(folder);
  }

  static Plan read(SparkSession spark, String folder) {
    List<Row> rows =
        spark
            .read()
            .schema(SCHEMA)
            .json(folder)
            .orderBy("batch", "task", "name", "start")
            .collectAsList();
    checkArgument(!rows.isEmpty(), "there is no plan in %s", folder);
    return new Plan(
        rows.get(0).getAs("max_characters"),
        groups(rows, "batch").stream()
            .map(batch -> groups(batch, "task").stream().map(PlanTable::task))
            .map(tasks -> tasks.collect(toImmutableList()))
            .collect(toImmutableList()));
  }

  private static ImmutableList<Collection<Row>> groups(Collection<Row> rows, String column) {
    return ImmutableList.copyOf(
        Multimaps.index(rows, (Row row) -> row.<Integer>getAs(column)).asMap().values());
  }

  private static List<Row> rows(Plan plan) {
    List<Row> rows = new ArrayList<>();
    for (int batch = 0; batch < plan.batches().size(); batch++) {
      ImmutableList<Task> tasks = plan.batches().get(batch);
      for (int task = 0; task < tasks.size(); task++) {
        for (Piece piece : tasks.get(task).pieces()) {
          rows.add(row(batch, task, piece, plan.maxCharacters()));
        }
      }
    }
    return rows;
  }

  private static Row row(int batch, int task, Piece piece, int maxCharacters) {
    return RowFactory.create(
        batch,
        task,
        piece.file().toString(),
        piece.name(),
        piece.length(),
        piece.start(),
        piece.end(),
        maxCharacters);
  }

  private static Task task(Collection<Row> rows) {
    return new Task(rows.stream().map(PlanTable::piece).collect(toImmutableList()));
  }

  private static Piece piece(Row row) {
    return new Piece(
        URI.create(row.getAs("file")),
        row.getAs("name"),
        row.<Long>getAs("length"),
        row.<Long>getAs("start"),
        row.<Long>getAs("end"));
  }
}
