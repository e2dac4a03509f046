package dev.rapporteur.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every form of JSON is read back as what was written, whatever the text holds. */
class JsonFormsPropertyTest {

  @Property(tries = 25, seed = "1")
  void isReadBackWhateverTheTextHolds(@ForAll("words") String words) {
    Hostile hostile = new Hostile(words);
    JsonFormsTest.checkForms(hostile.coverage(), hostile.text());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("😀", "a", "\u0130", "\n", "\"", "\\", "\u0000", "\u2028")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .filter(words -> !words.isBlank());
  }
}
