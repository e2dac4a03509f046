package dev.rapporteur.examples.spark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the programs start; Spark wants it public. */
@Command(
    name = "reports-on-spark",
    description = "Reads an archive of reports on Apache Spark, into tables in Parquet.",
    mixinStandardHelpOptions = true,
    subcommands = {ReadCommand.class, TallyCommand.class, AloneCommand.class, RepeatCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  /** Runs a command. Where it fails, so does what has started it. */
  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String... args) {
    return new CommandLine(new Main()).execute(args);
  }
}
