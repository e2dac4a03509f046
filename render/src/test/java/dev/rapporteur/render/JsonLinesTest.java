package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many reports, one on each line. */
class JsonLinesTest {

  private static final ImmutableList<SummitCoverage> COVERAGES =
      ImmutableList.of(
          Coverages.speech(), Coverages.empty(), new Hostile("a\r\n\u2028\u0085b").coverage());

  @Test
  void writesEachOnALine() throws IOException {
    assertThat(written().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"schemaVersion\""));
    assertThat(written()).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void readsWhatItWrote() throws IOException {
    assertThat(read(written())).isEqualTo(COVERAGES);
    assertThat(read(written().replace("\n", "\r\n\r\n"))).isEqualTo(COVERAGES);
  }

  @Test
  void namesTheLineThatHoldsNone() throws IOException {
    String lines = written() + "\nno JSON\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(lines))
        .withMessageStartingWith("line 5: this is no coverage in JSON");
  }

  @Test
  void readsOnlyWhatIsAskedFor() throws IOException {
    try (Stream<SummitCoverage> read = JsonLines.read(new StringReader(written() + "no JSON"))) {
      assertThat(read.findFirst()).contains(COVERAGES.get(0));
    }
  }

  @Test
  void aLineOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
    String first = JsonRenderer.compact().render(Coverages.empty());
    Limits limits = Limits.standard().withMaxJsonCharacters(first.length());
    StringReader endless = new StringReader(first + "\r\n\n" + "[".repeat(1_000_000));
    List<SummitCoverage> found = new ArrayList<>();
    try (Stream<SummitCoverage> read = JsonLines.read(endless, limits)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read.forEach(found::add))
          .withMessage(
              "line 3: the JSON has %s characters, over the limit of %s;"
                  + " Limits.withMaxJsonCharacters raises it",
              first.length() + 1, first.length());
      assertThat(endless.read()).isNotNegative();
    }
    assertThat(found).containsExactly(Coverages.empty());
  }

  private static String written() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonLines.write(COVERAGES, out);
    return out.toString();
  }

  private static List<SummitCoverage> read(String lines) {
    try (Stream<SummitCoverage> read = JsonLines.read(new StringReader(lines))) {
      return read.toList();
    }
  }
}
