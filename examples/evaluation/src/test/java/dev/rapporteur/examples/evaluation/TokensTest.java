package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Span;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "that the door is open     | 5",
        "\"the door,\" he said.    | 4",
        "China's well-known aim    | 3",
        "up 3.5% by 2030           | 5",
        "Đặng Quốc Thiện           | 3",
        "— ... –                   | 0"
      })
  void countWords(String text, int words) {
    assertThat(new Tokens(text).in(Stream.of(new Span(0, text.length())))).hasSize(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 12, 2", "1, 12, 1", "0, 11, 1", "4, 4, 0"})
  void countOnlyWholeWords(int start, int end, int words) {
    assertThat(new Tokens("open markets").in(Stream.of(new Span(start, end)))).hasSize(words);
  }
}
