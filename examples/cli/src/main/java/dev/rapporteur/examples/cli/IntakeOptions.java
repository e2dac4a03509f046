package dev.rapporteur.examples.cli;

import dev.rapporteur.examples.cli.source.Bounds;
import dev.rapporteur.examples.cli.source.Intake;
import dev.rapporteur.examples.cli.source.JsonFields;
import dev.rapporteur.examples.cli.source.Meter;
import java.io.InputStream;
import picocli.CommandLine.Option;

/** How {@code rapporteur archive} takes in what it reads. */
final class IntakeOptions {

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "The field of a JSON line with the report; default: ${DEFAULT-VALUE}.")
  private String textField = "text";

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      defaultValue = "id",
      description = {
        "The field with what the report is called; default: ${DEFAULT-VALUE}. A line without it is"
            + " called by its file and number."
      })
  private String idField = "id";

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "1048576",
      description =
          "The most that a report, or its JSON line, may have; default: ${DEFAULT-VALUE}.")
  private int maxBytes;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      defaultValue = "100000000",
      description = "The most entries that an archive may have; default: ${DEFAULT-VALUE}.")
  private long maxEntries;

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      defaultValue = "200",
      description = {
        "The most times its own size that an archive may unpack to; default: ${DEFAULT-VALUE}. The"
            + " first 32 MiB are free."
      })
  private int maxRatio;

  /**
   * What they say together.
   *
   * @throws IllegalArgumentException if a bound is not positive
   */
  Intake intake(InputStream standardInput) {
    return new Intake(
        new Bounds(maxBytes, maxEntries, maxRatio),
        new JsonFields(textField, idField),
        new Meter(),
        standardInput);
  }
}
