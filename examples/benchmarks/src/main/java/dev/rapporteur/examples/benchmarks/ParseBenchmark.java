package dev.rapporteur.examples.benchmarks;

import dev.rapporteur.parser.CoverageParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The whole way from a text to its coverage. */
public class ParseBenchmark extends TextBenchmark {

  private final CoverageParser parser = CoverageParser.standard();

  @Benchmark
  public void parse(Blackhole results) {
    each(results, parser::parse);
  }
}
