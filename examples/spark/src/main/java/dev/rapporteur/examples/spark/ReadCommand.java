package dev.rapporteur.examples.spark;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}. */
@Command(
    name = "read",
    description = "Reads an archive into tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ARCHIVE",
      description = "A folder with *.txt and *.jsonl, plain or .gz, or one such file.")
  private String archive = "";

  @Parameters(paramLabel = "TABLES", description = "The folder for the tables.")
  private String tables = "";

  @Mixin private SizesOptions sizes = new SizesOptions();

  @Option(
      names = "--resume",
      description = "Go on with what a job has left in TABLES; the sizes are those of that job.")
  private boolean resume;

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Sessions.builder().getOrCreate()) {
      ArchiveJob job = new ArchiveJob(spark, tables);
      Stopwatch watch = Stopwatch.createStarted();
      Plan plan = resume ? job.resume() : job.begin(archive, sizes.sizes());
      int batches = plan.batches().size();
      job.run(plan, batch -> print("batch " + (batch + 1) + " of " + batches));
      print("seconds " + watch.elapsed().toMillis() / 1000.0);
      Tally.of(spark, tables).forEach(this::print);
    }
    return 0;
  }

  private void print(Object line) {
    spec.commandLine().getOut().println(line);
  }
}
