package dev.rapporteur.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.BadRequestResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every Accept header. */
class AcceptPropertyTest {

  @Property(seed = "1")
  void anyCharactersAreReadOrRefused(@ForAll List<String> fields) {
    isReadOrRefused(fields);
  }

  @Property(seed = "1")
  void anyRowOfItsPiecesIsReadOrRefused(@ForAll("pieces") String field) {
    isReadOrRefused(List.of(field));
  }

  @Property(seed = "1")
  void theGreatestWeightWins(@ForAll("weights") Map<Format, Integer> weights) {
    String field =
        weights.entrySet().stream()
            .map(e -> e.getKey().mediaType().withoutParameters() + ";q=0." + e.getValue())
            .collect(Collectors.joining(", "));

    assertThat(Accept.of(List.of(field)).best().map(weights::get))
        .contains(Collections.max(weights.values()));
  }

  private static void isReadOrRefused(List<String> fields) {
    try {
      assertThat(Accept.of(fields).best()).isNotNull();
    } catch (BadRequestResponse refused) {
      assertThat(refused).hasMessage("The Accept header is not well-formed.");
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "text/html", "*/*", "*", "/", ";", ",", "\"", "\\", "q=", "0.5", "1e9", "-1", " ", "=")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Map<Format, Integer>> weights() {
    return Arbitraries.maps(Arbitraries.of(Format.class), Arbitraries.integers().between(1, 9))
        .ofMinSize(1);
  }
}
