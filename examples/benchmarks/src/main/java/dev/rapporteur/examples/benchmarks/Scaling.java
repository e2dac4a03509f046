package dev.rapporteur.examples.benchmarks;

import com.google.common.collect.Maps;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * What twice the text costs: time(2n)/time(n) and the same of the bytes allocated, for texts that
 * grow in one way each. Where the work grows with the text and not with its shape, that is about 2.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     dev.rapporteur.examples.benchmarks.Scaling [PIECES [NAME]]
 * }</pre>
 *
 * <p>With a name, only the texts whose names hold it.
 */
public final class Scaling {

  private static final int PIECES = 20_000;
  private static final int RUNS = 3;

  private static final String HEAD =
      """
      | text | characters | ms | time(2n)/time(n) | bytes(2n)/bytes(n) |
      |---|---:|---:|---:|---:|
      """;

  private final Meter meter = new Meter();

  private Scaling() {}

  /** Prints the table for texts of so many pieces, and of twice as many. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int pieces = args.length == 0 ? PIECES : Integer.parseInt(args[0]);
    Scaling scaling = new Scaling();
    String name = args.length < 2 ? "" : args[1];
    scaling.warmUp();
    out.print(HEAD);
    Maps.filterKeys(Shapes.all(), key -> key.contains(name))
        .forEach((key, shape) -> out.println(scaling.row(key, shape, pieces)));
  }

  private void warmUp() {
    Shapes.all().values().forEach(shape -> meter.parse(shape.apply(PIECES / 20)));
  }

  private String row(String name, IntFunction<String> shape, int pieces) {
    String text = shape.apply(2 * pieces);
    Meter.Cost once = meter.leastOf(RUNS, shape.apply(pieces));
    Meter.Cost twice = meter.leastOf(RUNS, text);
    return String.format(
        "| `%s` | %d | %.1f | %.2f | %.2f |",
        name.replace("|", "\\|"),
        text.length(),
        twice.nanoseconds() / 1e6,
        (double) twice.nanoseconds() / once.nanoseconds(),
        (double) twice.bytes() / once.bytes());
  }
}
