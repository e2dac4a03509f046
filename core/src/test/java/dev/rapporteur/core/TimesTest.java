package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, ranges of days, and the time of publication. */
class TimesTest {

  private static final LocalDate OCT_22 = LocalDate.of(2024, 10, 22);
  private static final LocalDate OCT_24 = LocalDate.of(2024, 10, 24);

  @Nested
  class ARangeOfDates {

    @Test
    void hasBothEndsOrOne() {
      assertThat(DateRange.of(OCT_22, OCT_24))
          .isEqualTo(new DateRange(Optional.of(OCT_22), Optional.of(OCT_24)));
      assertThat(new DateRange(Optional.empty(), Optional.of(OCT_24)).first()).isEmpty();
      assertThat(new DateRange(Optional.of(OCT_22), Optional.empty()).last()).isEmpty();
    }

    @Test
    void mayBeOneDay() {
      assertThat(DateRange.of(OCT_22, OCT_22).last()).contains(OCT_22);
    }

    @Test
    void isNotOpenAtBothEnds() {
      assertThatThrownBy(() -> new DateRange(Optional.empty(), Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a range of dates has at least one end");
    }

    @Test
    void doesNotEndBeforeItsFirstDay() {
      assertThatThrownBy(() -> DateRange.of(OCT_24, OCT_22))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a range of dates ends on or after its first day")
          .hasMessageContaining("2024-10-22");
    }
  }

  @Nested
  class ATimeOfPublication {

    @Test
    void hasADayAndPerhapsATime() {
      assertThat(PublicationTime.parse("2025-11-01"))
          .isEqualTo(new PublicationTime(LocalDate.of(2025, 11, 1), Optional.empty()));
      assertThat(PublicationTime.parse("2025-11-01T10:55"))
          .isEqualTo(
              new PublicationTime(LocalDate.of(2025, 11, 1), Optional.of(LocalTime.of(10, 55))));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2025-11-01", "2025-11-01T10:55", "2025-10-26T21:14:15", "2025-01-01T00:00"})
    void isWrittenAsItIsRead(String iso) {
      assertThat(PublicationTime.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "Nov. 1", "2025-02-30", "2025-11-01T", "2025-11-01 10:55"})
    void isNotReadFromAnythingElse(String text) {
      assertThatThrownBy(() -> PublicationTime.parse(text))
          .isInstanceOf(DateTimeParseException.class);
    }
  }

  @Nested
  class ADateline {

    @Test
    void quotesItsText() {
      Dateline dateline = new DatelineBuilder().text("KAZAN").span(new Span(7, 12)).build();
      assertThat(dateline.excerpt()).isEqualTo(new Excerpt("KAZAN", new Span(7, 12)));
      assertThat(dateline.place()).isEmpty();
      assertThat(dateline.date()).isEmpty();
    }

    @Test
    void isAsLongAsItsSpan() {
      DatelineBuilder builder = new DatelineBuilder().text("KAZAN").span(new Span(7, 13));
      assertThatThrownBy(builder::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an excerpt of 5 characters cannot stand at [7, 13)");
    }
  }
}
