package dev.rapporteur.examples.spark;

import dev.rapporteur.examples.spark.Plan.Sizes;
import picocli.CommandLine.Option;

/** The options that a plan is made by. */
final class SizesOptions {

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "The longest text that is parsed; default: ${DEFAULT-VALUE}.")
  private int maxCharacters;

  @Option(
      names = "--task-bytes",
      paramLabel = "N",
      defaultValue = "16777216",
      description = "How much of the archive a task reads; default: ${DEFAULT-VALUE}.")
  private long taskBytes;

  @Option(
      names = "--batch-tasks",
      paramLabel = "N",
      defaultValue = "64",
      description = "How many tasks are written together; default: ${DEFAULT-VALUE}.")
  private int batchTasks;

  Sizes sizes() {
    return new Sizes(maxCharacters, taskBytes, batchTasks);
  }
}
