package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Place;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Places PLACES = Places.standard();

  @Test
  void findsNamesInAnyCase() {
    assertThat(PLACES.contains("GYEONGJU")).isTrue();
    assertThat(PLACES.contains("Gyeongju")).isTrue();
    assertThat(PLACES.contains("Navutuloa")).isFalse();
  }

  @Test
  void keepsTheDiacriticsThatAreReported() {
    assertThat(PLACES.inNormalCase("SAO PAULO")).contains("Sao Paulo");
    assertThat(PLACES.inNormalCase("SÃO PAULO")).contains("São Paulo");
  }

  @Test
  void knowsAbbreviatedStates() {
    assertThat(PLACES.containsRegion("Calif.")).isTrue();
    assertThat(PLACES.containsRegion("Lima")).isFalse();
  }

  @Test
  void aNameMayHaveSeveralPlaces() {
    assertThat(PLACES.named("Georgia"))
        .extracting(Place::kind)
        .containsExactly(Place.Kind.COUNTRY, Place.Kind.REGION);
  }

  @Test
  void canBeExtended() {
    Place village = new Place(Place.Kind.CITY, "Navutuloa", ImmutableList.of());
    assertThat(PLACES.with(village).inNormalCase("NAVUTULOA")).contains("Navutuloa");
  }
}
