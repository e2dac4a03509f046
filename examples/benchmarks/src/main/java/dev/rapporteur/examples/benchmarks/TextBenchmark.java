package dev.rapporteur.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures what is done to all texts of one name, once each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public abstract class TextBenchmark {

  /** The name of the texts: see {@link Texts#named}. */
  @Param({Texts.SEEDS, Texts.LARGE})
  public String texts = Texts.SEEDS;

  private ImmutableList<String> all = ImmutableList.of();

  /** Reads the texts. */
  @Setup
  public void load() {
    all = Texts.named(texts);
  }

  /** Does {@code work} to each text. */
  final void each(Blackhole results, Function<String, ?> work) {
    for (String text : all) {
      results.consume(work.apply(text));
    }
  }
}
