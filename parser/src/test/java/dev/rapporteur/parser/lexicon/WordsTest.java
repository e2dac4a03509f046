package dev.rapporteur.parser.lexicon;

import static dev.rapporteur.parser.lexicon.WordClass.ADVERB;
import static dev.rapporteur.parser.lexicon.WordClass.COMPLEMENTIZER;
import static dev.rapporteur.parser.lexicon.WordClass.DETERMINER;
import static dev.rapporteur.parser.lexicon.WordClass.NOUN;
import static dev.rapporteur.parser.lexicon.WordClass.PLURAL;
import static dev.rapporteur.parser.lexicon.WordClass.VERB_BASE;
import static dev.rapporteur.parser.lexicon.WordClass.VERB_PAST;
import static dev.rapporteur.parser.lexicon.WordClass.VERB_PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Words WORDS = Words.standard();

  @Test
  void haveTheirLikeliestClassFirst() {
    assertThat(WORDS.classesOf("that")).first().isEqualTo(COMPLEMENTIZER);
    assertThat(WORDS.classesOf("the")).containsExactly(DETERMINER);
    assertThat(WORDS.classesOf("said")).first().isEqualTo(VERB_PAST);
    assertThat(WORDS.classesOf("urge")).first().isEqualTo(VERB_BASE);
    assertThat(WORDS.classesOf("abandonment")).containsExactly(NOUN);
  }

  @Test
  void mayBeNounAndVerb() {
    assertThat(WORDS.classesOf("calls")).containsExactlyInAnyOrder(PLURAL, VERB_PRESENT);
    assertThat(WORDS.classesOf("talks")).containsExactlyInAnyOrder(PLURAL, VERB_PRESENT);
    assertThat(WORDS.classesOf("support")).contains(NOUN, VERB_BASE);
  }

  @Test
  void ofFunctionGoBeforeTheOthers() {
    assertThat(WORDS.classesOf("back")).first().isEqualTo(ADVERB);
    assertThat(WORDS.classesOf("may")).containsExactly(WordClass.MODAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "zorblat", "The", "Nov.", "\uD800"})
  void thatAreUnknownHaveNoClass(String form) {
    assertThat(WORDS.classesOf(form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"don't, don’t", "isn't, isn’t", "won't, won’t", "can't, can’t"})
  void areTheSameWithEitherApostrophe(String straight, String curly) {
    assertThat(WORDS.classesOf(straight)).isNotEmpty().isEqualTo(WORDS.classesOf(curly));
  }
}
