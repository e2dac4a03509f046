package dev.rapporteur.render.position;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsASurrogatePairOnce() {
    CodePoints points = CodePoints.of("a😀b😀c");
    assertThat(points.toPoints(new Span(3, 7))).isEqualTo(new Span(2, 5));
    assertThat(points.toUnits(new Span(2, 5))).isEqualTo(new Span(3, 7));
  }

  @Test
  void takesAPairWhole() {
    assertThat(CodePoints.of("a😀").toPoints(new Span(0, 2))).isEqualTo(new Span(0, 2));
  }

  @Test
  void countsALoneSurrogateAsACharacter() {
    assertThat(CodePoints.of("\ud83da\ude00").toPoints(new Span(2, 3))).isEqualTo(new Span(2, 3));
  }

  @Property(seed = "1")
  void agreesWithTheCountOfTheLanguage(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(points.toPoints(new Span(0, unit))).isEqualTo(new Span(0, point));
      assertThat(points.toUnits(new Span(0, point))).isEqualTo(new Span(0, unit));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab \ud83d\ude00\u0130").ofMaxLength(40);
  }
}
