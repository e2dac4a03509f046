package dev.rapporteur.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.examples.spark.Lines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinesTest {

  @Test
  void aLineKnowsWhereItBegins() throws IOException {
    assertThat(lines("one\n\nthree", 100)).containsExactly("0:one", "4:", "5:three");
  }

  @Test
  void aLineOverTheLimitIsCutAndTheNextOneIsWhole() throws IOException {
    assertThat(lines("12345\n123456\n12\n", 5)).containsExactly("0:12345", "6:12345...", "13:12");
  }

  @Test
  void aLineMayBeLongerThanTheBuffer() throws IOException {
    String line = "x".repeat(200_000);
    assertThat(lines(line + "\nend", 1_000_000)).containsExactly("0:" + line, "200001:end");
  }

  private static List<String> lines(String text, int maxBytes) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Lines lines = new Lines(new ByteArrayInputStream(bytes), 0, maxBytes);
    List<String> found = new ArrayList<>();
    for (Optional<Line> line = lines.read(); line.isPresent(); line = lines.read()) {
      found.add(line.map(LinesTest::shown).orElseThrow());
    }
    return found;
  }

  private static String shown(Line line) {
    String kept = StandardCharsets.UTF_8.decode(line.bytes()).toString();
    return line.offset() + ":" + kept + (line.cut() ? "..." : "");
  }
}
