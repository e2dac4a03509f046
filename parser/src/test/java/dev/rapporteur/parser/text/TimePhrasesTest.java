package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Lexicons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days the words of a report stand for; this one was written on Wednesday, 5 Nov. 2025. */
class TimePhrasesTest {

  private static final PassageReader PASSAGES = new PassageReader(Lexicons.standard());
  private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2025, 11, 5));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It takes place Nov. 16-17.|Nov. 16-17|2025-11-16|2025-11-17",
        "It ran from 31 October to 1 November.|31 October to 1 November|2025-10-31|2025-11-01",
        "It runs Oct. 31-Nov. 1, 2026.|Oct. 31-Nov. 1, 2026|2026-10-31|2026-11-01",
        "It runs from Nov. 10 through 21.|Nov. 10 through 21|2025-11-10|2025-11-21",
        "They met on 7 and 8 July 2024.|7 and 8 July 2024|2024-07-07|2024-07-08",
        "He spoke on Saturday, Nov. 1.|Saturday, Nov. 1|2025-11-01|2025-11-01",
        "It opens on the 12th of May.|12th of May|2025-05-12|2025-05-12",
        "It ended on Jan. 2.|Jan. 2|2026-01-02|2026-01-02",
        "It starts in June 2027.|June 2027|2027-06-01|2027-06-30",
        "They meet next June.|June|2026-06-01|2026-06-30",
        "They met last December.|December|2024-12-01|2024-12-31",
        "It will be done by 2030.|2030|2030-01-01|2030-12-31",
        "He said on Saturday that it rained.|Saturday|2025-11-01|2025-11-01",
        "They will meet on Saturday.|Saturday|2025-11-08|2025-11-08",
        "On Saturday, they will meet.|Saturday|2025-11-08|2025-11-08",
        "They wanted a draft by Thursday night.|Thursday|2025-11-06|2025-11-06",
        "He said so on Wednesday.|Wednesday|2025-11-05|2025-11-05",
        "They met last Wednesday.|last Wednesday|2025-10-29|2025-10-29",
        "She spoke yesterday.|yesterday|2025-11-04|2025-11-04",
        "She speaks tomorrow.|tomorrow|2025-11-06|2025-11-06",
        "They meet next week.|next week|2025-11-10|2025-11-16",
        "They meet later this month.|later this month|2025-11-05|2025-11-30",
        "They met earlier this year.|earlier this year|2025-01-01|2025-11-05",
        "It was next year's plan.|next year|2026-01-01|2026-12-31",
        "They met two years ago.|two years ago|2023-01-01|2023-12-31",
        "They met a week ago.|a week ago|2025-10-27|2025-11-02",
      })
  void wordsOfTimeStandForDays(String text, String words, LocalDate first, LocalDate last) {
    Passage passage = passage(text);
    assertThat(new TimePhrases(WRITTEN).in(passage))
        .singleElement()
        .satisfies(
            phrase -> assertThat(passage.tokens().excerpt(phrase.range()).text()).isEqualTo(words))
        .satisfies(phrase -> assertThat(phrase.days()).hasValue(DateRange.of(first, last)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They back the 2030 Agenda.",
        "He may speak of the March of Dimes.",
        "It cost 16-17 dollars.",
        "The 47th summit had 20 members.",
      })
  void notEveryNumberIsADate(String text) {
    assertThat(new TimePhrases(WRITTEN).in(passage(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He spoke on Saturday.", "It takes place Nov. 16-17.", "It was last year."})
  void withoutTheDayOfTheReportATimeStaysOpen(String text) {
    assertThat(new TimePhrases(Optional.empty()).in(passage(text)))
        .singleElement()
        .satisfies(phrase -> assertThat(phrase.days()).isEmpty());
  }

  @Test
  void aDayThatDoesNotExistHasNoDate() {
    assertThat(new TimePhrases(WRITTEN).in(passage("It was Feb. 30, 2025.")))
        .singleElement()
        .satisfies(phrase -> assertThat(phrase.days()).isEmpty());
  }

  @Property(tries = 300, seed = "1")
  void timesStandInOrderInWhateverText(@ForAll @StringLength(max = 200) String text) {
    List<TimePhrase> phrases = new TimePhrases(WRITTEN).in(passage(text));
    for (int i = 1; i < phrases.size(); i++) {
      assertThat(phrases.get(i - 1).range().end())
          .isLessThanOrEqualTo(phrases.get(i).range().start());
    }
  }

  private static Passage passage(String text) {
    return PASSAGES.read(text, new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
  }
}
