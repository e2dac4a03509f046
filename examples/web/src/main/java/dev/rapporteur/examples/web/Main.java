package dev.rapporteur.examples.web;

import com.google.common.base.Throwables;
import dev.rapporteur.parser.CoverageParser;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * Starts the service.
 *
 * <pre>{@code
 * java -jar examples/web/target/web.jar [--host HOST] [--port PORT]
 * }</pre>
 */
@Command(
    name = "web",
    description = "Tells over HTTP who said what at a summit, as wire reports have it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Main implements Callable<Integer> {

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen at; default: ${DEFAULT-VALUE}, for this machine only.")
  private String host = "";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to listen at; default: ${DEFAULT-VALUE}. 0 is any that is free.")
  private int port;

  private Main() {}

  /** Runs until it is told to stop. */
  public static void main(String[] args) {
    int status =
        new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain).execute(args);
    if (status != CommandLine.ExitCode.OK) {
      System.exit(status);
    }
  }

  /** The server's threads keep the program alive; a signal to stop lets them finish first. */
  @Override
  public Integer call() {
    Service service =
        Service.start(host, port, Limits.standard(), CoverageParser.standard()::parse);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    System.out.println("Listening on " + service.uri() + " until Ctrl-C.");
    return CommandLine.ExitCode.OK;
  }

  /** One line: a port that is taken is no defect of the program. */
  private static int explain(Exception reason, CommandLine command, ParseResult parsed) {
    command.getErr().println("web: cannot start: " + Throwables.getRootCause(reason).getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
