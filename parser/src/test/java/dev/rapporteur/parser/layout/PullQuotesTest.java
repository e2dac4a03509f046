package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are repeated beside the text. */
class PullQuotesTest {

  private static final String REPORT =
      """
      They share gauges

      The ministers of nine river states met.

      "A gauge that nobody reads is a stick in the mud. A gauge that all of us read is a friend of \
      the river! We know," the chair said. “A gauge in every river is what we all want to see.”

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A gauge that nobody reads is a stick in the mud. Tevita Naulivou",
        "\"A gauge that nobody reads is a stick in the mud.\" Tevita Naulivou",
        "“A gauge in every river is what we all want to see.” Tevita Naulivou",
        "A gauge in every river is what we all want to see. Tevita Naulivou",
        "A gauge that nobody reads is a stick in the mud. A gauge that all of us read is a friend of"
            + " the river! Tevita Naulivou",
      })
  void aSentenceOfTheTextWithItsSpeakerIsAPullQuote(String line) {
    assertThat(Rendition.of(REPORT + line).blocks()).last().isEqualTo("PULL_QUOTE | " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A gauge that nobody reads is a stick in the mud.",
        "A gauge that nobody knows is a stick in the mud. Tevita Naulivou",
        "We know. Tevita Naulivou",
        "A gauge that nobody reads is a stick in the mud. They read \"it\" daily.",
        "A gauge that nobody reads is a stick in the mud. tevita naulivou",
      })
  void otherSentencesAreText(String line) {
    assertThat(Rendition.of(REPORT + line).blocks()).noneMatch(block -> block.startsWith("PULL"));
  }

  @Test
  void aRepeatedSentenceIsLongAndItsSpeakerShort() {
    String forty = "A gauge that nobody reads is but a stick.";
    String report = "They share gauges\n\nThey met. " + forty + " They left.\n\n";
    assertThat(Rendition.of(report + forty + " " + "A".repeat(80)).blocks())
        .last()
        .asString()
        .startsWith("PULL_QUOTE");
    assertThat(Rendition.of(report + forty + " " + "A".repeat(81)).blocks())
        .last()
        .asString()
        .startsWith("PARAGRAPH");
  }

  @Test
  void aPullQuoteStandsInTheText() {
    String quote = "A gauge that nobody reads is a stick in the mud. Tevita Naulivou\n\n";
    assertThat(Rendition.of(quote + REPORT).blocks()).first().asString().startsWith("HEADLINE");
  }
}
