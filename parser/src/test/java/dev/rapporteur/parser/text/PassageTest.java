package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a passage that has been read. */
class PassageTest {

  /** Tokens: 0 He 1 left 2 . 3 " 4 No 5 , 6 " 7 she 8 said 9 , 10 " 11 wait 12 . 13 " */
  private static final Passage PASSAGE = Readings.read("He left. \"No,\" she said, \"wait.\"");

  @ParameterizedTest
  @CsvSource({"0, 0, 3", "2, 0, 3", "3, 3, 14", "8, 3, 14", "13, 3, 14"})
  void aTokenStandsInItsSentence(int token, int start, int end) {
    assertThat(PASSAGE.sentenceAt(token)).isEqualTo(new Range(start, end));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0, 0",
    "0, 4, 0, 1",
    "4, 5, 0, 1",
    "6, 7, 0, 1",
    "7, 10, 1, 1",
    "7, 11, 1, 2",
    "5, 12, 0, 2",
    "0, 14, 0, 2",
    "13, 14, 1, 2"
  })
  void aRangeMeetsTheQuotationsThatReachIntoIt(int start, int end, int first, int last) {
    assertThat(PASSAGE.quotationsIn(new Range(start, end)))
        .isEqualTo(PASSAGE.quotations().subList(first, last));
  }

  @Test
  void aTokenKnowsItsPlaceAndItsClass() {
    Tokens tokens = PASSAGE.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      assertThat(tokens.start(i)).isEqualTo(token.start());
      assertThat(tokens.end(i)).isEqualTo(token.end());
      assertThat(tokens.word(i)).isEqualTo(token.word());
      assertThat(tokens.wordClass(i)).isEqualTo(token.wordClass());
    }
    assertThat(tokens.excerpt(7, 9).text()).isEqualTo("she said");
    assertThat(tokens.span(7, 9)).isEqualTo(tokens.excerpt(new Range(7, 9)).span());
    assertThat(tokens.excerpt(8, 9).text()).isEqualTo("said");
    assertThat(tokens.is(1, "left")).isTrue();
    assertThat(tokens.is(-1, "left")).isFalse();
    assertThat(tokens.is(14, "left")).isFalse();
  }

  @Test
  void blocksOfOneReportAreReadInTheirOrder() {
    String report = "They met.\n\nThey left.";
    ImmutableList<Passage> passages =
        new PassageReader(Lexicons.standard())
            .read(
                report,
                ImmutableList.of(
                    new Block(Block.Kind.HEADLINE, new Span(0, 9)),
                    new Block(Block.Kind.PARAGRAPH, new Span(11, 21))));
    assertThat(passages)
        .extracting(passage -> passage.tokens().get(1).text())
        .containsExactly("met", "left");
    assertThat(passages.get(1).tokens().word(0)).isSameAs(passages.get(0).tokens().word(0));
  }

  @Test
  void shortWordsStandCloserThanOthers() {
    assertThat(Readings.tokens("a b c d e f g h i j k l m n o p q r s t")).hasSize(20);
  }
}
