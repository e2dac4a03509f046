package dev.rapporteur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Time wavers from run to run; what is allocated hardly does, so a test can hold it. */
@TestInstance(Lifecycle.PER_CLASS)
class MeterTest {

  private static final int PIECES = 1_000;

  private final Meter meter = new Meter();

  static Stream<Arguments> shapes() {
    return Shapes.all().entrySet().stream().map(MeterTest::argumentsOf);
  }

  private static Arguments argumentsOf(Map.Entry<String, IntFunction<String>> shape) {
    return Arguments.of(shape.getKey(), shape.getValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void twiceTheTextAllocatesTwiceTheBytes(String name, IntFunction<String> shape) {
    long once = meter.parse(shape.apply(PIECES)).bytes();
    long twice = meter.parse(shape.apply(2 * PIECES)).bytes();
    assertThat((double) twice / once).as(name).isLessThan(2.5);
  }
}
