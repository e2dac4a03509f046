package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year a dateline has that does not print it. */
class YearsTest {

  private static final String DATELINE = "¶¶SUVA, Dec. 31 (AP) -- The ministers met.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met¶¶(AP) 09:58, January 02, 2026|2025-12-31",
        "They met¶¶(AP) 09:58, December 30, 2026|2026-12-31",
        "date 2026-01-02 They met|2025-12-31",
        "date 2024-01-02 They met¶¶(AP) 09:58, January 02, 2026|2025-12-31",
        "They met¶¶Ministers read a gauge, Jan. 1, 2026. (Xinhua/Li Muhe)|2025-12-31",
        "They met¶¶Ministers read a gauge, Jan. 1. (Xinhua/Li Muhe)|''",
        "They met|''",
      })
  void itIsThatOfTheDayNearestToOneThatIsKnown(String opening, String date) {
    assertThat(read(opening + DATELINE).field("date")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Dec. 31, 2024, too.|2024-12-31",
        "They met on Dec. 30, 2024, too.|''",
        "They met on Nov. 31, 2024, too.|''",
        "They met on Jan. 31, 2024, too.|''",
      })
  void theSameDayInTheTextTellsItToo(String text, String date) {
    assertThat(read("They met" + DATELINE + "¶¶" + text).field("date")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 01, 2025|2024-02-29",
        "March 01, 2027|2028-02-29",
        "March 01, 2026|''",
      })
  void onlyALeapYearHasALeapDay(String published, String date) {
    String report = "They met¶¶(AP) 09:58, " + published + "¶¶SUVA, Feb. 29 (AP) -- They met.";
    assertThat(read(report).field("date")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUVA, Feb. 29 (AP) --|YEAR_UNKNOWN",
        "SUVA, Feb. 30 (AP) --|IMPOSSIBLE_DATE",
        "SUVA, Feb. 29, 2026 (AP) --|IMPOSSIBLE_DATE",
        "SUVA, Feb. 28, 2026 (AP) --|''",
        "SUVA, Sunday, Feb. 28, 2026 (AP) --|WEEKDAY_CONTRADICTS_DATE",
        "SUVA, Saturday, Feb. 28, 2026 (AP) --|''",
        "SUVA (AP) --|''",
      })
  void aDayThatCannotBeIsTold(String dateline, String diagnostics) {
    assertThat(read("They met¶¶" + dateline + " The ministers met.").field("diagnostics"))
        .isEqualTo(diagnostics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained on Feb. 30.|IMPOSSIBLE_DATE",
        "It rained on Sunday, Feb. 28, 2026.|WEEKDAY_CONTRADICTS_DATE",
        "It rained on Saturday, Feb. 28, 2026.|''",
      })
  void aDayOfTheTextThatCannotBeIsToldToo(String text, String diagnostics) {
    assertThat(read("They met¶¶" + text).field("diagnostics")).isEqualTo(diagnostics);
  }

  private static Rendition read(String report) {
    return Rendition.of(report.replace("¶", "\n"));
  }
}
