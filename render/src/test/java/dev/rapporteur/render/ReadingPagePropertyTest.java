package dev.rapporteur.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A reading page shows words as words, whatever they are. */
class ReadingPagePropertyTest {

  @Property(tries = 50, seed = "1")
  void showsAnyMixtureAsWords(@ForAll("markup") String words) {
    ReadingPageTest.check(words);
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.strings()
        .withChars("<>/\"'&;=!-ascript \n\u0000\u00a0")
        .ofMinLength(1)
        .ofMaxLength(16)
        .filter(words -> !words.isBlank());
  }
}
