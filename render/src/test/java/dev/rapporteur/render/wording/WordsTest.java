package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @Test
  void tidiesWhiteSpaceAndControls() {
    assertThat(Words.tidy(" a\r\n\tb\u2028c ")).isEqualTo("a b c");
    assertThat(Words.tidy("a\u0000b\u001b")).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(Words.tidy("\uFDD0a\uFFFE\uFFFF")).isEqualTo("\uFFFDa\uFFFD\uFFFD");
    assertThat(Words.tidy("5\u00a0km")).isEqualTo("5\u00a0km");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the door is open | The door is open.",
        "really? | Really?",
        "\"so,\" | \"so.\"",
        "“so.” | “so.”",
        "\"so\" | \"so\".",
        "istanbul | Istanbul.",
        "ılgaz | Ilgaz."
      })
  void endsASentence(String text, String sentence) {
    assertThat(Words.sentence(text)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "The leaders,the leaders",
    "A diplomat,a diplomat",
    "Xi,Xi",
    "Theresa,Theresa",
    "Two officials,two officials"
  })
  void fitsASubjectIntoASentence(String subject, String inner) {
    assertThat(Words.inSentence(subject)).isEqualTo(inner);
  }

  /** Tidied, the odd name of an actor can end with its first blank. */
  @Test
  void takesASubjectThatEndsWithABlank() {
    assertThat(Words.inSentence("Some ")).isEqualTo("some ");
  }
}
