package dev.rapporteur.examples.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tally}. */
@Command(
    name = "tally",
    description = "Counts the rows of the tables, and gives a checksum of each.",
    mixinStandardHelpOptions = true)
final class TallyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "TABLES", description = "The folder of the tables.")
  private String tables = "";

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Sessions.builder().getOrCreate()) {
      Tally.of(spark, tables).forEach(spec.commandLine().getOut()::println);
    }
    return 0;
  }
}
