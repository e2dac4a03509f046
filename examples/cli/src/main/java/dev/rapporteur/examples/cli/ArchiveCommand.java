package dev.rapporteur.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.rapporteur.examples.cli.archive.ArchiveRun;
import dev.rapporteur.examples.cli.archive.Failure;
import dev.rapporteur.examples.cli.archive.Journal;
import dev.rapporteur.examples.cli.archive.LineFormat;
import dev.rapporteur.examples.cli.archive.Progress;
import dev.rapporteur.examples.cli.archive.ReportReader;
import dev.rapporteur.examples.cli.archive.StoppedException;
import dev.rapporteur.examples.cli.archive.Tally;
import dev.rapporteur.examples.cli.source.Intake;
import dev.rapporteur.examples.cli.source.Sizes;
import dev.rapporteur.examples.cli.source.Sources;
import dev.rapporteur.parser.CoverageParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur archive}. */
@Command(
    name = "archive",
    description = "Reads as many reports as there are and writes what they say as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:All reports were read.",
      "1:Some could not be read; the first of them are told at the end, and the others were read.",
      "2:The command line was wrong.",
      "3:The output took no more, or --resume found in it other reports than these."
    })
final class ArchiveCommand implements Callable<Integer> {

  /** The exit status of a run that could not go on. */
  static final int STOPPED = 3;

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private JournalOptions output = new JournalOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      converter = Words.OfLineFormat.class,
      completionCandidates = Words.OfLineFormat.class,
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private LineFormat format = LineFormat.JSONL;

  @Option(
      names = "--received",
      paramLabel = "DATE",
      description =
          "The day the reports came in, such as 2025-11-01; completes dates without year.")
  private @Nullable LocalDate received;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read; default: as many as there are cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--quiet",
      description = "Shows no progress, and at the end nothing but what could not be read.")
  private boolean quiet;

  @Mixin private IntakeOptions input = new IntakeOptions();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = {
        "A folder, for the .txt files in it and its subfolders; .tar, .tar.gz, .tgz, .tar.zst or"
            + " .zip, for the .txt files in it; .jsonl, also as .jsonl.gz or .jsonl.zst, for the"
            + " report in each line; '-' for such lines on standard input; any other file for the"
            + " report that it is."
      })
  private List<String> names = List.of();

  ArchiveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Intake intake = checked(() -> input.intake(streams.in()));
    if (threads < 1) {
      throw wrong("--threads takes 1 or more, not " + threads);
    }
    try (Journal journal = checked(() -> output.journal(streams.out()))) {
      Tally tally = run(intake, journal);
      tell(journal, tally);
      return journal.failed() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (StoppedException e) {
      streams.err().print(new Problem("archive", String.valueOf(e.getMessage())) + "\n");
      return STOPPED;
    }
  }

  private Tally run(Intake intake, Journal journal) {
    ReportReader reader =
        new ReportReader(CoverageParser.standard(), Optional.ofNullable(received), format);
    try (Progress progress = progress(intake);
        ArchiveRun run = new ArchiveRun(reader, threads, journal, progress)) {
      new Sources(names, intake).read(run);
      return run.finish();
    }
  }

  private Progress progress(Intake intake) {
    return !quiet && streams.watched().getAsBoolean()
        ? Progress.on(streams.err(), intake.meter(), Sizes.of(names))
        : Progress.hidden();
  }

  private void tell(Journal journal, Tally tally) {
    for (Failure failure : journal.firstFailures()) {
      streams.err().print(new Problem(failure.place(), failure.reason()) + "\n");
    }
    int others = journal.failed() - journal.firstFailures().size();
    if (others > 0) {
      streams.err().print(new Problem("and " + others + " more", "not shown") + "\n");
    }
    if (!quiet) {
      streams.err().print("rapporteur: " + tally + "\n");
    }
  }

  private <T> T checked(Supplier<T> options) {
    try {
      return options.get();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(requireNonNull(spec, "picocli sets it").commandLine(), message);
  }
}
