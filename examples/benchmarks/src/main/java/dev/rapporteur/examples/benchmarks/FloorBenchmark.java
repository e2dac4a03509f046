package dev.rapporteur.examples.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.examples.benchmarks.Floors.Reading;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.statement.Attribution;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Each floor of the parser, given what those below it made of the text. */
public class FloorBenchmark extends TextBenchmark {

  private final Floors floors = new Floors(Lexicons.standard());
  private ImmutableList<Reading> readings = ImmutableList.of();

  /** Reads the texts up to the top floor. */
  @Setup
  public void read() {
    readings = Texts.named(texts).stream().map(floors::read).collect(toImmutableList());
  }

  @Benchmark
  public void layout(Blackhole results) {
    eachReading(results, reading -> floors.layout(reading.source()));
  }

  @Benchmark
  public void text(Blackhole results) {
    eachReading(results, reading -> floors.passages(reading.source(), reading.layout()));
  }

  @Benchmark
  public void entity(Blackhole results) {
    eachReading(results, reading -> floors.entities(reading.layout(), reading.passages()));
  }

  @Benchmark
  public void statement(Blackhole results) {
    eachReading(results, reading -> floors.attributions(reading.passages()));
  }

  @Benchmark
  public void speaker(Blackhole results) {
    eachReading(results, floors::speakers);
  }

  @Benchmark
  public void act(Blackhole results) {
    for (Reading reading : readings) {
      for (Attribution attribution : reading.attributions()) {
        results.consume(floors.acts(attribution));
        results.consume(floors.themes(attribution));
      }
    }
  }

  private void eachReading(Blackhole results, Function<Reading, ?> work) {
    for (Reading reading : readings) {
      results.consume(work.apply(reading));
    }
  }
}
