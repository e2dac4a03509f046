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
        "They met an hour and a day ago.|a day ago|2025-11-04|2025-11-04",
        "They met three months ago.|three months ago|2025-08-01|2025-08-31",
        "They meet today.|today|2025-11-05|2025-11-05",
        "They meet tonight.|tonight|2025-11-05|2025-11-05",
        "They meet this week.|this week|2025-11-03|2025-11-09",
        "They met last month.|last month|2025-10-01|2025-10-31",
        "They met earlier this week.|earlier this week|2025-11-03|2025-11-05",
        "They meet later this year.|later this year|2025-11-05|2025-12-31",
        "They meet next Wednesday.|next Wednesday|2025-11-12|2025-11-12",
        "They meet coming Friday.|coming Friday|2025-11-07|2025-11-07",
        "They will wait until Monday.|Monday|2025-11-10|2025-11-10",
        "He left until Monday.|Monday|2025-11-10|2025-11-10",
        "They will meet and spoke on Saturday.|Saturday|2025-11-01|2025-11-01",
        "They will meet on Wednesday.|Wednesday|2025-11-05|2025-11-05",
        "It spans Nov. 16 to 17, 2025.|Nov. 16 to 17, 2025|2025-11-16|2025-11-17",
        "It spans 16-17 November.|16-17 November|2025-11-16|2025-11-17",
        "It spans 16 to 17 November.|16 to 17 November|2025-11-16|2025-11-17",
        "It spans the 16th and 17th of November 2026.|16th and 17th of November 2026|2026-11-16|2026-11-17",
        "It spans Nov. 30 until Dec. 2.|Nov. 30 until Dec. 2|2025-11-30|2025-12-02",
        "It spans Nov. 17-16.|Nov. 17-16|2025-11-17|2025-11-17",
        "It opens on Nov. 1, 1900.|Nov. 1, 1900|1900-11-01|1900-11-01",
        "It opens on Nov. 1, 2200.|Nov. 1, 2200|2200-11-01|2200-11-01",
        "It opens on Saturday Nov. 1.|Saturday Nov. 1|2025-11-01|2025-11-01",
        "It opened on May 6.|May 6|2026-05-06|2026-05-06",
        "It opened on May 7.|May 7|2025-05-07|2025-05-07",
        "It starts in June, 2027.|June, 2027|2027-06-01|2027-06-30",
        "They met in May.|May|2025-05-01|2025-05-31",
        "They met in April.|April|2026-04-01|2026-04-30",
        "They meet by March.|March|2026-03-01|2026-03-31",
        "They meet this November.|November|2025-11-01|2025-11-30",
        "They met last November.|November|2024-11-01|2024-11-30",
        "They met last October.|October|2025-10-01|2025-10-31",
        "They meet next November.|November|2026-11-01|2026-11-30",
        "They meet next December.|December|2025-12-01|2025-12-31",
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
        "March of the river states.",
        "They may march on.",
        "They saw June there.",
        "They met at Nov. 32.",
        "It grew by 12345.",
        "It fell to 1899.",
        "It rose to 2201.",
        "It was 0th of all.",
        "The last draft was theirs.",
        "They met earlier there.",
        "They met many moons ago.",
        "They went next door.",
        "It was long ago.",
        "Ago and later they left.",
        "It was their last.",
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

  @ParameterizedTest
  @ValueSource(strings = {"It was Feb. 30, 2025.", "It was Nov. 31.", "It was April 29-31."})
  void aDayThatDoesNotExistHasNoDate(String text) {
    assertThat(new TimePhrases(WRITTEN).in(passage(text)))
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
