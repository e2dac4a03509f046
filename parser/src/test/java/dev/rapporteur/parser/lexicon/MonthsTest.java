package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;

class MonthsTest {

  @Test
  void knowsMonthsInFullAndAbbreviated() {
    Months months = Months.standard();
    assertThat(months.named("SEPT.")).contains(Month.SEPTEMBER);
    assertThat(months.named("Mar")).contains(Month.MARCH);
    assertThat(months.named("Marching")).isEmpty();
  }

  @Test
  void canBeExtended() {
    assertThat(Months.standard().with("Juin", Month.JUNE).named("JUIN")).contains(Month.JUNE);
  }
}
