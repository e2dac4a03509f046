package dev.rapporteur.parser.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.rapporteur.parser.entry.Place;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A gazetteer of states, provinces and cities. Names are found in any case, with and without their
 * diacritics.
 *
 * <p>{@code Places.standard().inNormalCase("PORT-AU-PRINCE")} is {@code Port-au-Prince}.
 */
public final class Places {

  private final ImmutableList<Place> places;
  private final ImmutableListMultimap<String, Place> byName;
  private final ImmutableListMultimap<String, String> forms;

  private Places(ImmutableList<Place> places) {
    this.places = places;
    ImmutableListMultimap.Builder<String, Place> byName = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, String> forms = ImmutableListMultimap.builder();
    for (Place place : places) {
      namesOf(place).forEach(name -> byName.put(folded(name), place));
      namesOf(place).forEach(name -> forms.put(folded(name), name));
    }
    this.byName = byName.build();
    this.forms = forms.build();
  }

  /** The places that come with the library. */
  public static Places standard() {
    return new Places(
        LexiconFile.read("places.txt").stream()
            .map(Places::place)
            .collect(ImmutableList.toImmutableList()));
  }

  /** These places, and before them {@code place}. */
  public Places with(Place place) {
    return new Places(ImmutableList.<Place>builder().add(place).addAll(places).build());
  }

  /** The places that {@code name} is a name of: {@code Georgia} is a country and a state. */
  public ImmutableList<Place> named(String name) {
    return byName.get(folded(name));
  }

  /** Whether {@code name} is the name of a place. */
  public boolean contains(String name) {
    return !named(name).isEmpty();
  }

  /** Whether {@code name} is the name of a country, a province or a federal state. */
  public boolean containsRegion(String name) {
    return named(name).stream().anyMatch(Places::holdsCities);
  }

  /** {@code name} in normal case, with the diacritics that it was printed with, if it is known. */
  public Optional<String> inNormalCase(String name) {
    List<String> known = forms.get(folded(name));
    return known.stream()
        .filter(form -> lower(form).equals(lower(name)))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  private static boolean holdsCities(Place place) {
    return place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.REGION;
  }

  private static Place place(List<String> fields) {
    return new Place(
        Place.Kind.valueOf(Ascii.toUpperCase(fields.get(0))),
        fields.get(1),
        ImmutableList.copyOf(fields.subList(2, fields.size())));
  }

  private static Stream<String> namesOf(Place place) {
    return Stream.concat(Stream.of(place.name()), place.forms().stream());
  }

  private static String folded(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return lower(bare).replace('’', '\'');
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
