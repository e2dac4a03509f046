package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.text.Token.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a text, these are its tokens. In the tables a blank stands between two tokens. */
class TokenizerTest {

  @Nested
  class AWordHolds {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Oslo",
          "co-operation",
          "Asia-Pacific",
          "O'Neill",
          "O’Neill",
          "N'Djamena",
          "Ma'ariv",
          "don't",
          "don’t",
          "AT&T",
          "Summit2026",
          "Yıldıray",
          "Đặng",
          "Aas-Bøhm",
          "сессия",
          "会议",
          "naïve",
          "nai\u0308ve",
          "snake_case",
          "U.S.-ASEAN",
          "Q&A",
          "ma‑in",
          "a`b"
        })
    void lettersWithTheMarksBetweenThem(String word) {
      assertThat(Readings.tokens("In " + word + " now")).containsExactly("In", word, "now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nov.", "Gen.", "Dr.", "Mr.", "Sept.", "St.", "Corp.", "Jr.", "etc."})
    void theFullStopOfAnAbbreviation(String abbreviation) {
      assertThat(Readings.tokens("See " + abbreviation + " here"))
          .containsExactly("See", abbreviation, "here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U.S.", "U.N.", "D.C.", "a.m.", "p.m.", "H.E.", "Ph.D.", "J.", "Z."})
    void theFullStopsOfInitials(String initials) {
      assertThat(Readings.tokens("See " + initials + " here"))
          .containsExactly("See", initials, "here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grew", "no", "Oslo", "I"})
    void noFullStopThatEndsASentence(String word) {
      assertThat(Readings.tokens("So " + word + ".")).containsExactly("So", word, ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"min\u00ADister", "min\u200Bister", "min\u200Dister", "min\u2060ister"})
    void marksThatNobodySees(String word) {
      assertThat(Readings.tokens("The " + word + " left")).containsExactly("The", word, "left");
    }

    @Test
    void charactersBeyondTheBasicPlane() {
      assertThat(Readings.tokens("In \uD801\uDC00\uD801\uDC28 now"))
          .containsExactly("In", "\uD801\uDC00\uD801\uDC28", "now");
    }
  }

  @Nested
  class ANumberHolds {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "7",
          "3.5",
          "1,200,000",
          "1,200.50",
          "9:30",
          "39th",
          "24/7",
          "1999–2004",
          "3-2",
          "5.2bn",
          "2030s",
          "٣٥",
          "$",
          "‰"
        })
    void digitsWithTheirSeparators(String number) {
      Token token = Readings.read("At " + number + " now").tokens().get(1);
      assertThat(token.text()).isEqualTo(number);
      assertThat(token.kind()).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Trade grew by 3.5.            | Trade grew by 3.5 .
            In 2024, trade grew.          | In 2024 , trade grew .
            Some 1,200, or so             | Some 1,200 , or so
            From 6.5% to 7%.              | From 6.5 % to 7 % .
            It cost $4.2 billion.         | It cost $ 4.2 billion .
            It cost €3 million.           | It cost € 3 million .
            About 40 per cent             | About 40 per cent
            The 30-km road                | The 30-km road
            It rose 7‰ on 1999–           | It rose 7 ‰ on 1999 –
            They were 5,or 6              | They were 5 , or 6
            At 9:b or a/b or a–b          | At 9 : b or a / b or a – b
            """)
    void noMarkThatBelongsToTheSentence(String text, String tokens) {
      assertThat(Readings.tokens(text)).containsExactly(tokens.split(" ", -1));
    }
  }

  @Nested
  class ACliticIs {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            Estonia's plan       | Estonia 's plan
            Estonia’s plan       | Estonia ’s plan
            the allies' plan     | the allies ' plan
            the allies’ plan     | the allies ’ plan
            O'Neill's plan       | O'Neill 's plan
            We'll wait           | We 'll wait
            we’ve met            | we ’ve met
            they're late         | they 're late
            He'd go              | He 'd go
            I'm here             | I 'm here
            the G20's plan       | the G20 's plan
            NORWAY'S PLAN        | NORWAY 'S PLAN
            """)
    void whatAnApostropheCutsOff(String text, String tokens) {
      assertThat(Readings.tokens(text)).containsExactly(tokens.split(" ", -1));
      assertThat(Readings.all(Readings.read(text)))
          .filteredOn(token -> token.is(Kind.CLITIC))
          .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"don't", "isn’t", "won't", "can’t"})
    void notTheShortenedNot(String word) {
      assertThat(Readings.first(word).kind()).isEqualTo(Kind.WORD);
    }
  }

  @Nested
  class AMarkIs {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Wait -- now     | --
            Wait – now      | –
            Wait — now      | —
            Wait - now      | -
            Wait--now       | --
            Wait—now        | —
            Wait ― now      | ―
            Wait ‒ now      | ‒
            Wait –- now     | –-
            Wait --- now    | ---
            Wait ‐ now      | ‐
            """)
    void aDashBetweenWords(String text, String dash) {
      assertThat(Readings.tokens(text)).containsExactly("Wait", dash, "now");
      assertThat(Readings.read(text).tokens().get(1).kind()).isEqualTo(Kind.DASH);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {",", ";", ":", "?", "!", "…", "(", ")", "[", "]", "/", "@", "=", "\u0001"})
    void punctuationByItself(String mark) {
      Token token = Readings.read("Wait " + mark + " now").tokens().get(1);
      assertThat(token.text()).isEqualTo(mark);
      assertThat(token.kind()).isEqualTo(Kind.PUNCTUATION);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '^',
        textBlock =
            """
            ''We wait,'' he said           | '' We wait , '' he said
            &quot;We wait&quot; he said    | &quot; We wait &quot; he said
            We&nbsp;wait&nbsp;             | We wait
            Fish &amp; chips               | Fish &amp; chips
            Fish & chips                   | Fish & chips
            Fish &amp chips                | Fish & amp chips
            ''He said 'no'''               | '' He said ' no ' ''
            """)
    void whatTwoSignsOrAReferenceStandFor(String text, String tokens) {
      assertThat(Readings.tokens(text)).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void notAReferenceThatThePassageCutsOff() {
      Passage passage = Readings.read("We &quot;wait", new Span(0, 6));
      assertThat(Readings.all(passage)).extracting(Token::text).containsExactly("We", "&", "qu");
    }

    @Test
    void oneOfThreeFullStops() {
      assertThat(Readings.tokens("Wait... now")).containsExactly("Wait", ".", ".", ".", "now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "\uD800", "\uDC00"})
    void aSurrogatePairOrHalfOfOne(String mark) {
      assertThat(Readings.tokens("Wait " + mark + " now")).containsExactly("Wait", mark, "now");
    }
  }

  @Nested
  class BlanksAre {

    @ParameterizedTest
    @ValueSource(
        strings = {" ", "\t", "\n", "\r\n", "\u00A0", "\u202F", "\u3000", "\u2028", " \u200B "})
    void inNoToken(String blank) {
      assertThat(Readings.tokens(blank + "We" + blank + "wait" + blank))
          .containsExactly("We", "wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u00A0", "\u200B", "\uFEFF", "\n \n"})
    void noTokensByThemselves(String text) {
      Passage passage = Readings.read(text);
      assertThat(passage.tokens().size()).isZero();
      assertThat(passage.sentences()).isEmpty();
      assertThat(passage.quotations()).isEmpty();
    }
  }

  @Nested
  class ATokenKnows {

    @Test
    void whereItStandsInTheReport() {
      String report = "Headline\n\nWe wait.";
      Tokens tokens = Readings.read(report, new Span(10, 18)).tokens();
      assertThat(tokens.get(0).span()).isEqualTo(new Span(10, 12));
      assertThat(tokens.get(2).span()).isEqualTo(new Span(17, 18));
      assertThat(tokens.report()).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        textBlock =
            """
            Oslo, oslo
            LIMITED, limited
            İstanbul, i̇stanbul
            don’t, don't
            min\u00ADister, minister
            Min\u00ADister, minister
            ÉLYSÉE, élysée
            """)
    void itsLettersInLowerCase(String printed, String lower) {
      Token token = Readings.first(printed);
      assertThat(token.text()).isEqualTo(printed);
      assertThat(token.lower()).isEqualTo(lower);
      assertThat(token.is(lower)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Oslo, true", "oslo, false", "Élysée, true", "7, false", "\uD801\uDC00, true"})
    void whetherItIsCapitalized(String word, boolean capitalized) {
      assertThat(Readings.first(word).capitalized()).isEqualTo(capitalized);
    }
  }
}
