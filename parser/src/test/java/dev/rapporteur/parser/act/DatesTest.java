package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times inside a content are reckoned from the report's day: Wednesday, March 4, 2026. */
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          that the port opened on Saturday           | Saturday = 2026-02-28..2026-02-28
          that the port would open by Saturday       | Saturday = 2026-03-07..2026-03-07
          that the port opened last Monday           | last Monday = 2026-03-02..2026-03-02
          that the port would open next year         | next year = 2027-01-01..2027-12-31
          that the port would open later this month  | later this month = 2026-03-01..2026-03-31
          that the port would open tomorrow          | tomorrow = 2026-03-05..2026-03-05
          that the port opened yesterday             | yesterday = 2026-03-03..2026-03-03
          that talks would be held on Nov. 16-17     | Nov. 16-17 = 2026-11-16..2026-11-17
          that talks would be held in January        | January = 2027-01-01..2027-01-31
          that talks would be held next June         | next June = 2026-06-01..2026-06-30
          that talks were held in November           | November = 2025-11-01..2025-11-30
          that talks were held on 17 and 18 June 2025 | 17 and 18 June 2025 = 2025-06-17..2025-06-18
          that trade grew in the first half of the year | the first half of the year = 2026-01-01..2026-06-30
          that trade grew in the first nine months of 2025 | the first nine months of 2025 = 2025-01-01..2025-09-30
          that the port would open before the end of 2026 | the end of 2026 = 2026-12-31..2026-12-31
          that the port would open within ten years  | within ten years = 2026-03-04..2036-03-04
          that the port would open within 72 hours   | within 72 hours = 2026-03-04..2026-03-07
          that trade grew over the past year         | over the past year = 2025-03-04..2026-03-04
          that the plan covers 2026-2030             | 2026-2030 = 2026-01-01..2030-12-31
          that the port would open next spring       | next spring = ?
          """)
  void areReckonedFromTheReportsDay(String content, String date) {
    assertThat(MiniReport.of("Fiji said " + content + ".").dates()).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          that the 2030 Agenda for Sustainable Development is alive
          that emissions fell from 2005 levels
          that the Suva Declaration of 2024 is alive
          that the 2024 annual meetings went well
          that 2300 people came
          """)
  void namesAreNoDates(String content) {
    assertThat(MiniReport.of("Fiji said " + content + ".").dates()).isEmpty();
  }

  @Test
  void withoutADayOnlyTheCalendarTells() {
    MiniReport report =
        MiniReport.undated("Fiji said that the port opened on Saturday and will grow in 2027.");
    assertThat(report.dates()).containsExactly("Saturday = ?", "2027 = 2027-01-01..2027-12-31");
  }

  @Property(tries = 300, seed = "1")
  void noTextThrows(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 60) String text) {
    MiniReport.of("Fiji said it will open by " + text + " and Nov. 31 within 99 years.").dates();
  }
}
