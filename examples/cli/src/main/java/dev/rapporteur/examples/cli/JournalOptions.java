package dev.rapporteur.examples.cli;

import dev.rapporteur.examples.cli.archive.Journal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where {@code rapporteur archive} writes. */
final class JournalOptions {

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "Writes the lines into this file, and what could not be read into FILE.failures; without it,"
            + " lines go to standard output. A FILE that is there already is only touched by"
            + " --resume."
      })
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description = {
        "Goes on with the FILE of an earlier run, if it is there: what it holds is not done again,"
            + " nor what failed."
      })
  private boolean resume;

  /**
   * The journal that they ask for.
   *
   * @throws IllegalArgumentException if they contradict each other, or what is there
   */
  Journal journal(PrintStream standardOutput) {
    if (output == null) {
      return toStream(standardOutput);
    }
    Path failures = output.resolveSibling(output.getFileName() + ".failures");
    if (resume) {
      return Journal.continuing(output, failures);
    }
    if (Files.exists(output)) {
      throw new IllegalArgumentException(output + " is there already; --resume goes on with it");
    }
    return Journal.into(output, failures);
  }

  private Journal toStream(PrintStream standardOutput) {
    if (resume) {
      throw new IllegalArgumentException("--resume needs the --output that it goes on with");
    }
    return Journal.into(
        line -> {
          standardOutput.print(line);
          if (standardOutput.checkError()) {
            throw new IOException("standard output takes no more");
          }
        });
  }
}
