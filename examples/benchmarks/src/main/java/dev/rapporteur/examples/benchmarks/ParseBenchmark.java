package dev.rapporteur.examples.benchmarks;

import dev.rapporteur.parser.CoverageParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole way from a text to its coverage. That is much code, which takes its time to be
 * compiled.
 */
@Warmup(iterations = 20, time = 2)
public class ParseBenchmark extends TextBenchmark {

  private final CoverageParser parser = CoverageParser.standard();

  @Benchmark
  public void parse(Blackhole results) {
    each(results, parser::parse);
  }
}
