package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times of day are read. */
class TimeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:55|10:55",
        "9.05|09:05",
        "T10:55|10:55",
        "21:14:15|21:14:15",
        "21:14:15.123Z|21:14:15",
        "1:07 AM|01:07",
        "12:07 AM GMT+12|00:07",
        "12:30 p.m.|12:30",
        "4:41 PM GMT-3|16:41",
        "5:49 p.m. EDT|17:49",
        "13:05 PM|13:05",
        "0:05 UTC+05:30|00:05",
        "10:55 (UTC)|10:55"
      })
  void aTimeEndsBehindItsZone(String printed, LocalTime time) {
    String text = "at " + printed + ", Suva";
    assertThat(TimeReader.at(text, 3))
        .contains(new TimeReader.TimeMention(time, 3 + printed.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ten", "10", "10:5", "24:00", "10:60", "10:30:60", "10:555", "100:00"})
  void whatNoClockShowsIsNoTime(String printed) {
    assertThat(TimeReader.at(printed, 0)).isEmpty();
  }
}
