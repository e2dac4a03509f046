package dev.rapporteur.examples.spark;

import com.google.common.base.Stopwatch;
import dev.rapporteur.examples.spark.Plan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alone}: what Spark is measured against. */
@Command(
    name = "alone",
    description =
        "Reads an archive in one JVM, without Spark: makes the same rows, and only counts.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AloneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARCHIVE", description = "The archive, as \"read\" takes it.")
  private String archive = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many threads share the work; default: ${DEFAULT-VALUE}.")
  private int threads;

  @Mixin private SizesOptions sizes = new SizesOptions();

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Stopwatch watch = Stopwatch.createStarted();
    Configuration configuration = new Configuration();
    Plan plan = Plan.of(Archive.in(archive, configuration).files(), sizes.sizes());
    AtomicLongArray rows =
        counted(
            plan, new PieceReader(ArchiveFiles.of(configuration), new Texts(plan.maxCharacters())));
    print("seconds " + watch.elapsed().toMillis() / 1000.0);
    List<Table> tables = List.of(Table.values());
    for (int i = 0; i < rows.length(); i++) {
      print(tables.get(i).folder() + " " + rows.get(i));
    }
    return 0;
  }

  private AtomicLongArray counted(Plan plan, PieceReader reader)
      throws InterruptedException, ExecutionException {
    AtomicLongArray rows = new AtomicLongArray(Table.values().length);
    Reading reading = new Reading(reader.texts());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> tasks = new ArrayList<>();
      plan.batches().stream()
          .flatMap(List::stream)
          .forEach(task -> tasks.add(pool.submit(() -> count(task, reader, reading, rows))));
      for (Future<?> task : tasks) {
        task.get();
      }
    } finally {
      pool.shutdownNow();
    }
    return rows;
  }

  private static void count(Task task, PieceReader reader, Reading reading, AtomicLongArray rows) {
    for (Piece piece : task.pieces()) {
      Iterator<Entry> entries = reader.read(piece);
      while (entries.hasNext()) {
        Row row = reading.of(entries.next());
        for (int i = 0; i < row.length(); i++) {
          rows.addAndGet(i, row.<Row[]>getAs(i).length);
        }
      }
    }
  }

  private void print(String line) {
    spec.commandLine().getOut().println(line);
  }
}
