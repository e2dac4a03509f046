package dev.rapporteur.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command that holds the others. */
@Command(
    name = "rapporteur",
    description = "Tells who said what at a summit, as wire reports have it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class Rapporteur {

  private Rapporteur() {}

  /** Runs one command line and gives its exit status. */
  static int run(Streams streams, String... args) {
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    int status =
        new CommandLine(new Rapporteur())
            .addSubcommand(new ParseCommand(streams))
            .addSubcommand(new DigestCommand(streams))
            .addSubcommand(new ArchiveCommand(streams))
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Rapporteur::explain)
            .execute(args);
    streams.out().flush();
    streams.err().flush();
    return status;
  }

  /** Two lines, not the whole help: what is wrong should not scroll away. */
  private static int explain(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("rapporteur: " + wrong.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }
}
