package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.BitSet;

/** What holds for every passage of every report. */
final class PassageInvariants {

  private PassageInvariants() {}

  /** Reads the text as one paragraph and checks all that must hold. */
  static void check(String text) {
    check(text, new Span(0, text.length()));
  }

  /** Reads the paragraph of the report and checks all that must hold. */
  static void check(String report, Span paragraph) {
    Passage passage = Readings.read(report, paragraph);
    tokensStandInTheReport(report, paragraph, passage.tokens());
    tokensCoverWhatIsVisible(report, paragraph, passage.tokens());
    sentencesPartitionTheTokens(passage);
    quotationsAreApart(passage);
  }

  private static void tokensStandInTheReport(String report, Span paragraph, Tokens tokens) {
    int end = paragraph.start();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      assertThat(token.text()).isEqualTo(token.span().in(report)).isNotBlank();
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(paragraph.end());
  }

  private static void tokensCoverWhatIsVisible(String report, Span paragraph, Tokens tokens) {
    BitSet covered = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      covered.set(tokens.get(i).start(), tokens.get(i).end());
    }
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = report.charAt(at);
      if (!CharacterClass.blank(c) && !CharacterClass.invisible(c)) {
        assertThat(covered.get(at)).as("a token holds the character at %s", at).isTrue();
      }
    }
  }

  private static void sentencesPartitionTheTokens(Passage passage) {
    int end = 0;
    for (Range sentence : passage.sentences()) {
      assertThat(sentence.start()).isEqualTo(end);
      assertThat(sentence.empty()).isFalse();
      end = sentence.end();
    }
    assertThat(end).isEqualTo(passage.tokens().size());
  }

  private static void quotationsAreApart(Passage passage) {
    int end = 0;
    for (Quotation quotation : passage.quotations()) {
      Range range = quotation.range();
      assertThat(range.start()).isGreaterThanOrEqualTo(end);
      assertThat(range.empty()).isFalse();
      boolean opensEarlier = range.start() == 0 && quotation.closed();
      assertThat(opensEarlier || passage.tokens().get(range.start()).is(Token.Kind.QUOTE_OPEN))
          .as("a quotation starts with its mark, or was opened before the passage")
          .isTrue();
      if (quotation.closed()) {
        assertThat(passage.tokens().get(range.end() - 1).kind()).isEqualTo(Token.Kind.QUOTE_CLOSE);
        assertThat(passage.sentences()).anyMatch(sentence -> sentence.contains(range));
      }
      end = range.end();
    }
    assertThat(end).isLessThanOrEqualTo(passage.tokens().size());
  }
}
