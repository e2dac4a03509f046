package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what something depends. */
class ConditionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if others pay",
        "if they are ready to grow",
        "if the islands on the rim of the sea are to grow",
        "if there",
        "only if others pay",
        "unless others object",
        "provided that others pay",
        "provided others pay",
        "as long as others pay",
        "so long as others pay",
        "on condition that others pay",
        "on the condition that others pay",
        "subject to approval",
        "once others pay",
        "in case others pay",
        "whatever others do",
        "no matter what others do",
        "regardless of others"
      })
  void manyWordsOpenOne(String condition) {
    assertThat(conditionIn("Fiji pledged to open a port " + condition + ".")).isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji pledged to open a port, if others pay, by June.      | if others pay
          Fiji pledged to open a port if others pay; Tonga smiled.  | if others pay
          "We will open a port if others pay," Fiji said.           | if others pay
          Fiji pledged to open a port if "others pay."              | if "others pay
          If others pay, Fiji will open a port, Fiji said.          | If others pay
          Fiji pledged to open a port unless rain falls if it can.  | unless rain falls if it can
          """)
  void itEndsWithItsClause(String body, String condition) {
    assertThat(conditionIn(body)).isEqualTo(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open a port even if nobody pays",
        "act as if nobody paid",
        "see if others pay",
        "open a port at once",
        "open a port more than once",
        "open ports if they are to grow",
        "open ports if the islands are to grow",
        "open a port as soon as others pay",
        "open a port if",
        "open a port in the case of Tonga"
      })
  void otherUsesOfItsWordsAreNone(String deed) {
    assertThat(conditionIn("Fiji pledged to " + deed + ".")).isEmpty();
  }

  private static String conditionIn(String body) {
    return MiniReport.of(body)
        .commitments()
        .flatMap(commitment -> commitment.condition().stream())
        .map(Excerpt::text)
        .findFirst()
        .orElse("");
  }
}
