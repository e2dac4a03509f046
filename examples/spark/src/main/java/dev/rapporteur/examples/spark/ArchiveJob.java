package dev.rapporteur.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.rapporteur.examples.spark.Plan.Sizes;
import dev.rapporteur.examples.spark.Plan.Task;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.function.IntConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads an archive into tables, batch by batch. A batch is parsed once, kept by the executors, and
 * written to one table after the other; then it is marked as done. What an executor loses, another
 * parses again, and as one text gives one result, the same rows come of it.
 */
final class ArchiveJob {

  private final SparkSession spark;
  private final Configuration configuration;
  private final Store store;

  ArchiveJob(SparkSession spark, String tables) throws IOException {
    this.spark = spark;
    this.configuration = spark.sparkContext().hadoopConfiguration();
    this.store = new Store(tables, configuration);
  }

  /** Makes the plan for an archive, in a folder that holds nothing yet. */
  Plan begin(String archive, Sizes sizes) throws IOException {
    store.begin();
    Plan plan = Plan.of(Archive.in(archive, configuration).files(), sizes);
    PlanTable.write(spark, plan, store.plan());
    return plan;
  }

  /**
   * The plan that a job has left.
   *
   * @throws IOException if there is none, or a file that is still to be read has changed
   */
  Plan resume() throws IOException {
    store.resume();
    Plan plan = PlanTable.read(spark, store.plan());
    for (int batch = 0; batch < plan.batches().size(); batch++) {
      if (!store.done(batch)) {
        unchanged(plan.batches().get(batch));
      }
    }
    return plan;
  }

  private void unchanged(ImmutableList<Task> tasks) throws IOException {
    for (Task task : tasks) {
      for (Piece piece : task.pieces()) {
        Path file = new Path(piece.file());
        if (file.getFileSystem(configuration).getFileStatus(file).getLen() != piece.length()) {
          throw new IOException(file + " has changed since the job was started; start it anew");
        }
      }
    }
  }

  /** Reads what is not done yet, and tells of each batch that is. */
  void run(Plan plan, IntConsumer done) throws IOException {
    Texts texts = new Texts(plan.maxCharacters());
    PieceReader reader = new PieceReader(ArchiveFiles.of(configuration), texts);
    for (int batch = 0; batch < plan.batches().size(); batch++) {
      if (!store.done(batch)) {
        write(batch, readings(plan.batches().get(batch), new Read(reader)));
        store.finish(batch);
      }
      done.accept(batch);
    }
    store.succeed();
  }

  private Dataset<Row> readings(ImmutableList<Task> tasks, Read read) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> rows = context.parallelize(tasks, tasks.size()).mapPartitions(read::rows);
    return spark.createDataFrame(rows, Table.readings());
  }

  /** Overwrites what a job that was killed has left of this batch. */
  private void write(int batch, Dataset<Row> readings) {
    readings.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      for (Table table : Table.values()) {
        readings
            .selectExpr("inline(" + table.folder() + ")")
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(store.table(table, batch));
      }
    } finally {
      readings.unpersist();
    }
  }

  /** What an executor does. It makes a parser of its own, for the tasks that it is given. */
  private record Read(PieceReader reader) implements Serializable {

    Iterator<Row> rows(Iterator<Task> tasks) {
      Reading reading = new Reading(reader.texts());
      Iterator<Iterator<Row>> pieces =
          Iterators.transform(
              Iterators.concat(Iterators.transform(tasks, task -> task.pieces().iterator())),
              piece -> Iterators.transform(reader.read(piece), reading::of));
      return Iterators.concat(pieces);
    }
  }
}
