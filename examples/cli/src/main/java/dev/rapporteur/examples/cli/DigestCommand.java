package dev.rapporteur.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur digest}. */
@Command(
    name = "digest",
    description = "Reads reports and writes what they say together.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:All reports were read.",
      "1:Some could not be read; each has its line on standard error, and the digest is of the others.",
      "2:The command line was wrong."
    })
final class DigestCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      converter = Words.OfDigestFormat.class,
      completionCandidates = Words.OfDigestFormat.class,
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private DigestFormat format = DigestFormat.MARKDOWN;

  @Option(
      names = "--received",
      paramLabel = "DATE",
      description =
          "The day the reports came in, such as 2025-11-01; completes dates without year.")
  private @Nullable LocalDate received;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Reports as UTF-8 text, as \"rapporteur parse\" takes them.")
  private List<String> names = List.of();

  DigestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<SummitCoverage> coverages = new ArrayList<>();
    ImmutableList<Input> inputs = Inputs.named(names, streams.in());
    Batch batch =
        new Batch(
            CoverageParser.standard(),
            Optional.ofNullable(received),
            (input, text, coverage) -> coverages.add(coverage));
    batch.run(inputs);
    streams.out().print(format.of(Digest.of(coverages)));
    batch.problems().forEach(problem -> streams.err().print(problem + "\n"));
    return batch.problems().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
