package dev.rapporteur.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonDocumentTest {

  @Test
  void aDocumentHasANameATextAndADay() throws BadDocumentException {
    assertThat(
            JsonDocument.of(
                """
                {"id": "a1", "tags": [{"text": "no"}], "text": "Fiji said yes.", "received": "2025-11-01"}
                """))
        .isEqualTo(
            new JsonDocument(
                Optional.of("a1"), "Fiji said yes.", Optional.of(LocalDate.of(2025, 11, 1))));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws BadDocumentException {
    assertThat(JsonDocument.of("\uFEFF{\"text\": \"a\"}").text()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not json                             | is no JSON
          ["text"]                             | is no JSON object
          {"text": 1}                          | has no "text" that is a string
          {"text": null}                       | has no "text" that is a string
          {"text": "a"                         | is no JSON
          {"text": "a"} {"text": "b"}          | more than one
          {"text": "a", "received": "Nov. 1"}  | no day such as 2025-11-01
          """)
  void otherLinesAreNone(String line, String reason) {
    assertThatThrownBy(() -> JsonDocument.of(line))
        .isInstanceOf(BadDocumentException.class)
        .hasMessageContaining(reason);
  }
}
