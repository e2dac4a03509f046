package dev.rapporteur.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format an Accept header asks for. */
class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json                                   | JSON",
        "text/markdown                                      | MARKDOWN",
        "text/html                                          | HTML",
        "text/plain                                         | TEXT",
        "TEXT/Plain                                         | TEXT",
        "*/*                                                | JSON",
        "text/*                                             | MARKDOWN",
        "text/html;q=0.4, text/plain;q=0.5                  | TEXT",
        "text/plain;q=.2, text/markdown; q=0.3              | MARKDOWN",
        "text/html;q=0, */*                                 | JSON",
        "application/json;q=0, text/*;q=0.1                 | MARKDOWN",
        "text/*;q=0.3, text/html;q=0.7, */*;q=0.5           | HTML",
        "text/*, text/markdown;q=0.2, application/*;q=0.5   | HTML",
        "text/plain;charset=UTF-8                           | TEXT",
        "text/html;level=1, text/plain;q=0.1                | TEXT",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | HTML",
        "text/html, image/gif, *; q=.2, */*; q=.2           | HTML",
        "nonsense, text/plain                               | TEXT"
      })
  void picks(String header, Format format) {
    assertThat(Accept.of(List.of(header)).best()).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "application/xml, image/*;q=0.5",
        "text/html;q=0",
        "*/*;q=0",
        "text/plain;charset=utf-16",
        "text/plain;q=NaN"
      })
  void picksNothing(String header) {
    assertThat(Accept.of(List.of(header)).best()).isEmpty();
  }

  @Test
  void withoutAHeaderAnythingGoes() {
    assertThat(Accept.of(List.of()).best()).contains(Format.JSON);
    assertThat(Accept.of(List.of("")).best()).contains(Format.JSON);
  }

  @Test
  void severalHeadersAreOne() {
    assertThat(Accept.of(List.of("text/html;q=0.2", "text/plain")).best()).contains(Format.TEXT);
  }
}
