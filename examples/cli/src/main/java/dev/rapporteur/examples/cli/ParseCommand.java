package dev.rapporteur.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.Detail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur parse}. */
@Command(
    name = "parse",
    description = "Reads reports and writes what they say.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:All reports were read.",
      "1:Some could not be read or written; each has its line on standard error.",
      "2:The command line was wrong."
    })
final class ParseCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      converter = Words.OfFormat.class,
      completionCandidates = Words.OfFormat.class,
      description = {
        "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
        "JSON of any kind on standard output is JSON Lines: one report on each line."
      })
  private Format format = Format.MARKDOWN;

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      defaultValue = "standard",
      converter = Words.OfDetail.class,
      completionCandidates = Words.OfDetail.class,
      description = {
        "How much a summary tells: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
        "Other formats than summaries do not depend on it."
      })
  private Detail detail = Detail.STANDARD;

  @Option(
      names = "--received",
      paramLabel = "DATE",
      description =
          "The day the reports came in, such as 2025-11-01; completes dates without year.")
  private @Nullable LocalDate received;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "Writes one file for each report into this folder, with its name and an ending that tells the"
            + " format, such as .md. Where two reports have one name, the second gets a number."
      })
  private @Nullable Path output;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description = {
        "Reports as UTF-8 text. A folder stands for all .txt files in it and its subfolders; links"
            + " in it are not followed.",
        "'-', or nothing where input is piped, is standard input."
      })
  private List<String> names = List.of();

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    checkUsage();
    ImmutableList<Input> inputs =
        Inputs.named(names.isEmpty() ? List.of("-") : names, streams.in());
    Batch batch =
        new Batch(CoverageParser.standard(), Optional.ofNullable(received), outputFor(inputs));
    batch.run(output == null ? inputs : Progress.over(inputs, streams));
    batch.problems().forEach(problem -> streams.err().print(problem + "\n"));
    return batch.problems().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void checkUsage() {
    if (names.isEmpty() && streams.terminal()) {
      throw wrong("Missing FILE, DIR or '-': no input is piped");
    }
    if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
      throw wrong("--output " + output + " is no folder");
    }
  }

  private Output outputFor(ImmutableList<Input> inputs) {
    return output == null
        ? new StreamOutput(streams.out(), format, detail)
        : new FolderOutput(output, format, detail, inputs);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(requireNonNull(spec, "picocli sets it").commandLine(), message);
  }
}
