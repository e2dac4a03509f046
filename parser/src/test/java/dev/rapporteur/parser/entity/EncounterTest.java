package dev.rapporteur.parser.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.TimeExpression;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who met whom without a summit: talks, calls and visits. */
class EncounterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "President Ana Kell met with Chancellor Bor Lund.|TALKS",
        "President Ana Kell held talks with Chancellor Bor Lund.|TALKS",
        "President Ana Kell and Chancellor Bor Lund met on Monday.|TALKS",
        "President Ana Kell spoke today by phone with Chancellor Bor Lund.|CALL",
        "President Ana Kell held a phone call with Chancellor Bor Lund.|CALL",
      })
  void talksAndCallsHaveTwoParties(String text, Meeting.Kind kind) {
    assertThat(Reading.of(text).meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.kind()).isEqualTo(kind))
        .satisfies(
            meeting -> assertThat(meeting.parties()).containsExactly("Ana Kell", "Bor Lund"));
    assertThat(Reading.of(text).summit()).isEmpty();
  }

  @Test
  void aVisitGoesToACountry() {
    assertThat(Reading.of("President Ana Kell paid a state visit to Norway.").meetings())
        .singleElement()
        .satisfies(visit -> assertThat(visit.kind()).isEqualTo(Meeting.Kind.VISIT))
        .satisfies(visit -> assertThat(visit.parties()).containsExactly("Ana Kell", "Norway"));
  }

  @Test
  void aMeetingHasAPlaceAndADay() {
    Meeting meeting =
        Reading.on(
                "2025-11-05",
                "President Ana Kell met with Chancellor Bor Lund in Busan on Saturday.")
            .meetings()
            .get(0);
    assertThat(meeting.place()).hasValue("Busan");
    assertThat(meeting.dates())
        .hasValue(DateRange.of(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 1)));
    assertThat(meeting.text().text()).isEqualTo("met with Chancellor Bor Lund");
  }

  @Test
  void aMeetingThatIsToldTwiceIsOne() {
    assertThat(
            Reading.of(
                    "President Ana Kell met with Chancellor Bor Lund. Kell met with Lund in Oslo.")
                .meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.place()).hasValue("Oslo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Kell met with farmers.",
        "President Ana Kell and Senator Bor Lund met today with farmers.",
        "The law met with protest.",
        "He spoke with passion.",
      })
  void notEveryVerbOfMeetingIsAMeeting(String text) {
    assertThat(Reading.of(text).meetings()).isEmpty();
  }

  @Test
  void timesInTheTextAreReckonedFromTheReport() {
    Entities entities =
        Reading.on("2025-11-05", "He said on Saturday that the 2030 Agenda was for next year.");
    assertThat(entities.dates())
        .extracting(TimeExpression::text)
        .extracting(Excerpt::text)
        .containsExactly("Saturday", "next year");
  }
}
