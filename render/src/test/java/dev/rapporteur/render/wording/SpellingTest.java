package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that differ in their capitals or article only. */
class SpellingTest {

  @Test
  void keepsTheFirstThatIsMet() {
    Spelling spelling = Spelling.of(Stream.of("the Quad leaders", "the Quad Leaders"));
    assertThat(spelling.of("the Quad Leaders")).isEqualTo("the Quad leaders");
    assertThat(spelling.of("Quad Leaders")).isEqualTo("the Quad leaders");
  }

  @Test
  void prefersTheTextToTheHeadlineInCapitals() {
    Spelling spelling = Spelling.of(Stream.of("ITALY", "Italy"));
    assertThat(spelling.of("ITALY")).isEqualTo("Italy");
    assertThat(Spelling.of(Stream.of("EU")).of("EU")).isEqualTo("EU");
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(Spelling.of(Stream.of()).of("Duval")).isEqualTo("Duval");
  }
}
