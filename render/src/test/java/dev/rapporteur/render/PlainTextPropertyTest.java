package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

/** Plain text keeps its width, whatever words a coverage holds. */
class PlainTextPropertyTest {

  @Property(tries = 100, seed = "1")
  void staysWithin80Columns(
      @ForAll @NotBlank @CharRange(from = 'a', to = 'e') @StringLength(max = 30) String word) {
    for (Detail detail : Detail.values()) {
      RenderOptions options = RenderOptions.standard().withDetail(detail);
      String text = PlainTextRenderer.of(options).render(new Hostile(word).coverage());
      assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }
}
