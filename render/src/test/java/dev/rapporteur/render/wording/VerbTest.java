package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbTest {

  @ParameterizedTest
  @CsvSource({
    "said,said",
    "urges,urges",
    "adding,added",
    "Noting,noted",
    "urging,urged",
    "calling for,called for",
    "promising,promised",
    "saying,said",
    "denying,denied",
    "conveying,conveyed",
    "stopping,stopped",
    "putting forward,put forward",
    "has called for,has called for",
    "bring,bring",
    "SAYS,SAYS",
    "Insisting,insisted"
  })
  void isFinite(String cue, String verb) {
    assertThat(Verb.finite(cue)).isEqualTo(verb);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wish", "Proposal", "to propose"})
  void doesNotServeAsAVerb(String cue) {
    assertThat(Verb.serves(cue)).isFalse();
  }
}
