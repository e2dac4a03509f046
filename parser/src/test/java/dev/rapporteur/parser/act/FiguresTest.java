package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many, and of what: {@code text = value unit}. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          built 40 clinics               | 40 clinics = 40 clinics
          trained 1,200 nurses           | 1,200 nurses = 1200 nurses
          trained 20000 nurses           | 20000 nurses = 20000 nurses
          planted two forests            | two forests = 2 forests
          planted 1 forest               | 1 forest = 1 forest
          planted 2 of them              | 2 = 2
          sent 40 clinics and 30 per person | 40 clinics = 40 clinics, 30 = 30
          opened 16 ports since June 16  | 16 ports = 16 ports
          given Tonga 40 nurses          | 40 nurses = 40 nurses
          """)
  void whatIsCountedIsTheUnit(String deed, String figures) {
    assertThat(figuresOf(deed)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opened 3 new large ports        | 3 new large ports = 3 new large ports
          opened 3 United Nations offices | 3 United Nations offices = 3 United Nations offices
          opened 3 more ports             | 3 more ports = 3 ports
          opened 3 additional ports       | 3 additional ports = 3 ports
          opened 3 further ports          | 3 further ports = 3 ports
          opened 3 more                   | 3 = 3
          opened 3 "green lanes" in Suva  | 3 "green lanes" = 3 green lanes
          opened 3 "green lanes."         | 3 "green lanes = 3 green lanes
          opened "3 lanes" in Suva        | 3 lanes = 3 lanes
          opened 3 ports of the United Nations | 3 ports = 3 ports
          """)
  void adjectivesNamesAndQuotationMarksCanStandBeforeIt(String deed, String figures) {
    assertThat(figuresOf(deed)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cut waste by 40 per cent        | 40 per cent = 40 per cent
          cut waste by 40 percent         | 40 percent = 40 percent
          cut waste by 40%                | 40% = 40 %
          cut waste by 40 % in Suva       | 40 % = 40 %
          cut waste by 2.5 per cent or so | 2.5 per cent = 2.5 per cent
          """)
  void percentIsOne(String deed, String figures) {
    assertThat(figuresOf(deed)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spent $40                     | $40 = 40 $
          spent $40 million on ports    | $40 million = 40000000 $
          spent €2.5 billion on ports   | €2.5 billion = 2500000000 €
          spent £ 40 on paint           | £ 40 = 40 £
          spent A$40 million on ports   | A$40 million = 40000000 A$
          spent a fee of 3 $40 notes    | 3 = 3, $40 = 40 $
          spent EUR 40 million on ports | EUR 40 million = 40000000 EUR
          spent up to A$40 on paint     | up to A$40 = 40 A$
          spent 40 million euros on it  | 40 million euros = 40000000 euros
          given the men 40 nets         | 40 nets = 40 nets
          given NATO 40 nets            | 40 nets = 40 nets
          """)
  void aCurrencyStandsBeforeOrBehind(String deed, String figures) {
    assertThat(figuresOf(deed)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spent 10.50 dollars               | 10.50 dollars = 10.5 dollars
          spent 2.5 hundred thousand francs | 2.5 hundred thousand francs = 250000 francs
          spent 3 trillion francs           | 3 trillion francs = 3000000000000 francs
          spent 100 million                 | 100 million = 100000000
          spent 123456789012345678 francs   | 123456789012345678 francs = 123456789012345678 francs
          """)
  void theValueIsMultipliedOut(String deed, String figures) {
    assertThat(figuresOf(deed)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at least", "at most", "more than", "less than", "up to"})
  void aBoundBelongsToTheFigure(String bound) {
    assertThat(figuresOf("trained " + bound + " 40 nurses"))
        .isEqualTo(bound + " 40 nurses = 40 nurses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"about", "nearly", "over", "sent to"})
  void otherWordsBeforeItDoNot(String word) {
    assertThat(figuresOf("trained " + word + " 40 nurses")).isEqualTo("40 nurses = 40 nurses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "planted one forest",
        "planted two of them",
        "ratified Article 5",
        "given Tonga 40",
        "waited ten years",
        "waited 72 hours",
        "trained 2000 nurses",
        "won the 5th place",
        "spent 1.2.5 dollars",
        "spent 1234567890123456789 francs",
        "kept the 2030 Agenda for Sustainable Development",
        "opened ports on June 16"
      })
  void namesYearsTimesAndPronounsAreNone(String deed) {
    assertThat(figuresOf(deed)).isEmpty();
  }

  private static String figuresOf(String deed) {
    return String.join(", ", MiniReport.of("Fiji said it has " + deed + ".").figures());
  }
}
