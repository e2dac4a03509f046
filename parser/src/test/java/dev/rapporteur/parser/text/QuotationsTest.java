package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.text.Token.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a text, these are its outermost quotations. */
class QuotationsTest {

  @Nested
  class MarksArePaired {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            "We wait," he said.              | "We wait,"
            “We wait,” he said.              | “We wait,”
            'We wait,' he said.              | 'We wait,'
            ‘We wait,’ he said.              | ‘We wait,’
            „Wir warten“, sagte er.          | „Wir warten“
            «Nous attendons», a-t-il dit.    | «Nous attendons»
            « Nous attendons », a-t-il dit.  | « Nous attendons »
            He said "we wait".               | "we wait"
            He said "we wait."               | "we wait."
            He said ("we wait") twice.       | "we wait"
            He said--"we wait"--twice.       | "we wait"
            He said—“we wait”—twice.         | “we wait”
            It is a "last chance" summit.    | "last chance"
            "$5 million is too much," he said.   | "$5 million is too much,"
            "...and then we wait," he said.  | "...and then we wait,"
            “…and then we wait,” he said.    | “…and then we wait,”
            He said “we wait ...” and left.  | “we wait ...”
            ".5 per cent is too much," he said.  | ".5 per cent is too much,"
            "[We] wait," he said.            | "[We] wait,"
            "(We) wait," he said.            | "(We) wait,"
            "€5 million is too much," he said.   | "€5 million is too much,"
            "£5 million is too much," he said.   | "£5 million is too much,"
            ''We wait,'' he said.            | ''We wait,''
            He said {"we wait"} twice.       | "we wait"
            ＂We wait,＂ he said.            | ＂We wait,＂
            &ldquo;We wait,&rdquo; he said.  | &ldquo;We wait,&rdquo;
            """)
    void ofEachSort(String text, String quotation) {
      assertThat(Readings.quotations(text)).containsExactly(quotation);
    }

    @Test
    void thoughOneIsStraightAndTheOtherCurly() {
      assertThat(Readings.quotations("\"We wait,” he said.")).containsExactly("\"We wait,”");
    }

    @Test
    void oneQuotationAfterTheOther() {
      assertThat(Readings.quotations("\"One day,\" he said, \"we will win.\" They left."))
          .containsExactly("\"One day,\"", "\"we will win.\"");
    }

    @Test
    void withNothingBetweenThem() {
      assertThat(Readings.quotations("\"It is over.\" \"Is it?\" \"Yes.\""))
          .containsExactly("\"It is over.\"", "\"Is it?\"", "\"Yes.\"");
    }

    @Test
    void aroundSeveralSentences() {
      assertThat(Readings.quotations("\"We have lost. The door is shut. Who wins?\" he asked."))
          .containsExactly("\"We have lost. The door is shut. Who wins?\"");
    }
  }

  @Nested
  class AQuotationInAQuotation {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "“People hear ‘missiles’ and think of factories,”",
          "\"People hear 'missiles' and think of factories,\"",
          "“‘We wait,’ she told me,”",
          "\"'We wait,' she told me,\"",
          "“It isn’t over. ‘Wait,’ he told us. We did.”",
          "'People hear \"missiles\" and think of factories,'",
          "“She told me, ‘We wait.’”"
        })
    void belongsToTheOuterOne(String quotation) {
      assertThat(Readings.quotations(quotation + " he said.")).containsExactly(quotation);
    }

    @Test
    void hasMarksOfItsOwn() {
      assertThat(Readings.all(Readings.read("“People hear ‘missiles’ now,” he said.")))
          .filteredOn(Token::quote)
          .extracting(Token::text, Token::kind)
          .containsExactly(
              tuple("“", Kind.QUOTE_OPEN),
              tuple("‘", Kind.QUOTE_OPEN),
              tuple("’", Kind.QUOTE_CLOSE),
              tuple("”", Kind.QUOTE_CLOSE));
    }
  }

  @Nested
  class AnApostropheIsNoQuotationMark {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Estonia's plan and the allies' plan.",
          "Estonia’s plan and the allies’ plan.",
          "The ministers' vote, the lenders' money, the states' aims.",
          "It isn't over, they're late, we'll wait.",
          "It isn’t over, they’re late, we’ll wait.",
          "O'Neill and d'Arcy met in N'Djamena.",
          "'Tis late.",
          "It was in the '90s and the '80s.",
          "They sang rock 'n roll.",
          "They said ' and ' alone."
        })
    void inAWordOrAfterAPlural(String text) {
      assertThat(Readings.quotations(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            'It isn't over,' he said.                   | 'It isn't over,'
            ‘It isn’t over,’ he said.                   | ‘It isn’t over,’
            “I won’t pretend I’m thrilled,” she said.   | “I won’t pretend I’m thrilled,”
            The allies' plan 'works', he said.          | 'works'
            "The allies' plan works," he said.          | "The allies' plan works,"
            """)
    void besideQuotationMarks(String text, String quotation) {
      assertThat(Readings.quotations(text)).containsExactly(quotation);
    }
  }

  @Nested
  class AMissingMark {

    @Test
    void leavesTheQuotationOpenToTheEnd() {
      assertThat(Readings.quotations("\"We have counted the forms. There are nineteen."))
          .containsExactly("\"We have counted the forms. There are nineteen. ...");
    }

    @Test
    void isNoticedWhereTheNextQuotationOpens() {
      assertThat(Readings.quotations("“We wait, she said. “We act,” he said."))
          .containsExactly("“We wait, she said. ...", "“We act,”");
    }

    @Test
    void atTheStartLetsTheQuotationBeginWithThePassage() {
      assertThat(Readings.quotations("We wait,” he said.")).containsExactly("We wait,”");
      assertThat(Readings.quotations("We wait,\" he said.\" We act.\""))
          .containsExactly("We wait,\"", "\" We act.\"");
    }

    @Test
    void isNotMissedWhereAMarkCountsInches() {
      assertThat(Readings.quotations("He is 6' 3\" tall, he said.")).isEmpty();
    }

    @Test
    void isNotMissedWhereTheLastMarkIsAStray() {
      assertThat(Readings.quotations("It is one of many.\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n"})
    void isNotLookedForInTheNextParagraph(String between) {
      String paragraph = "He said 'we wait and left.";
      String report = paragraph + between + "The allies' plan works.";
      assertThat(Readings.read(report, new Span(0, paragraph.length())).quotations()).isEmpty();
    }

    @Test
    void ofASingleQuotationMakesItsOpeningMarkAnApostrophe() {
      assertThat(Readings.quotations("He said 'we wait and left.")).isEmpty();
    }
  }
}
