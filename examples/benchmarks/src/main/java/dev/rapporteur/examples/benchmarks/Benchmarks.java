package dev.rapporteur.examples.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks with what they allocate, and prints a table of both for each character read.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar [-p texts=seeds,large,FOLDER] [PATTERN]
 * }</pre>
 *
 * <p>All options of JMH's own command line hold.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs the benchmarks that the options choose: all, where there are none. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(new CommandLineOptions(args)).addProfiler(GCProfiler.class);
    String table = Table.of(new Runner(options.build()).run());
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .print("\n" + table);
  }
}
