package dev.rapporteur.examples.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.Renderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Each renderer, given the coverages of the texts. */
public class RenderBenchmark extends TextBenchmark {

  private ImmutableList<SummitCoverage> coverages = ImmutableList.of();

  /** Parses the texts. */
  @Setup
  public void parse() {
    CoverageParser parser = CoverageParser.standard();
    coverages = Texts.named(texts).stream().map(parser::parse).collect(toImmutableList());
  }

  @Benchmark
  public void markdown(Blackhole results) {
    render(results, MarkdownRenderer.standard());
  }

  @Benchmark
  public void plainText(Blackhole results) {
    render(results, PlainTextRenderer.standard());
  }

  @Benchmark
  public void json(Blackhole results) {
    render(results, JsonRenderer.compact());
  }

  private void render(Blackhole results, Renderer renderer) {
    for (SummitCoverage coverage : coverages) {
      results.consume(renderer.render(coverage));
    }
  }
}
