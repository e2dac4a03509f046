package dev.rapporteur.examples.benchmarks;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads one report of five million characters, and prints what it took. Whether a heap is enough
 * for it shows when it is run with that heap:
 *
 * <pre>{@code
 * java -Xmx64m -cp examples/benchmarks/target/benchmarks.jar \
 *     dev.rapporteur.examples.benchmarks.LargeReport [TEXTS]
 * }</pre>
 *
 * <p>The report is made of the texts of that name ({@link Texts}), over and over.
 */
public final class LargeReport {

  private static final int CHARACTERS = 5_000_000;

  private LargeReport() {}

  /** Prints a line such as {@code 5000000 characters, 20000 statements, 9000 ms, heap of 64 MB}. */
  public static void main(String[] args) {
    String text = Texts.repeated(args.length == 0 ? Texts.SEEDS : args[0], CHARACTERS);
    long start = System.nanoTime();
    SummitCoverage coverage = CoverageParser.standard().parse(text);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .printf(
            "%d characters, %d statements, %d ms, heap of %d MB%n",
            text.length(),
            coverage.statements().size(),
            milliseconds,
            Runtime.getRuntime().maxMemory() >> 20);
  }
}
