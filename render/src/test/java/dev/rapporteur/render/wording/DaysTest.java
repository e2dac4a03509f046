package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of days as English has them. */
class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, 2025-11-01, on 1 November 2025",
    "2024-10-22, 2024-10-24, from 22 to 24 October 2024",
    "2024-10-30, 2024-11-02, from 30 October to 2 November 2024",
    "2024-12-30, 2025-01-02, from 30 December 2024 to 2 January 2025",
    "2026-06-01, 2026-06-30, in June 2026",
    "2024-02-01, 2024-02-29, in February 2024",
    "2027-01-01, 2027-12-31, in 2027",
    "2026-01-01, 2027-12-31, from 1 January 2026 to 31 December 2027",
    ", 2030-12-31, until 31 December 2030",
    "2027-01-01, , from 1 January 2027"
  })
  void saysWhen(LocalDate first, LocalDate last, String words) {
    DateRange range = new DateRange(Optional.ofNullable(first), Optional.ofNullable(last));
    assertThat(Days.DAY_FIRST.adverb(range)).isEqualTo(words);
  }

  @Test
  void keepsToItsStyle() {
    DateRange range = DateRange.of(LocalDate.of(2024, 10, 22), LocalDate.of(2024, 10, 24));
    assertThat(Days.MONTH_FIRST.range(range)).isEqualTo("October 22 to 24, 2024");
    assertThat(Days.ISO.range(range)).isEqualTo("2024-10-22 to 2024-10-24");
  }

  @Test
  void namesTheMonthsOfBothEndsWhereTheyDiffer() {
    DateRange range = DateRange.of(LocalDate.of(2024, 10, 30), LocalDate.of(2024, 11, 2));
    assertThat(Days.MONTH_FIRST.range(range)).isEqualTo("October 30 to November 2, 2024");
  }
}
