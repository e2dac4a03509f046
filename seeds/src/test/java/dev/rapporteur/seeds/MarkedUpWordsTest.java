package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import org.junit.jupiter.api.Test;

/** A word that is not as libFuzzer has it ends the search for texts before it starts. */
class MarkedUpWordsTest {

  @Test
  void areWrittenAsLibFuzzerReadsThem() {
    assertThat(MarkedUpWords.class.getAnnotation(DictionaryEntries.class).value())
        .allMatch(word -> word.matches("([ -~&&[^\"\\\\]]|\\\\[\"\\\\]|\\\\x[0-9a-f]{2})+"));
  }
}
