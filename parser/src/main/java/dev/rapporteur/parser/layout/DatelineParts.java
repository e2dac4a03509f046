package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Place;
import dev.rapporteur.parser.lexicon.Places;
import java.util.Optional;

/**
 * What may be a dateline: the parts that it consists of.
 *
 * @param places the places as printed, the city first
 * @param date the date
 * @param agency the agency
 * @param agencyKnown whether the agency is one that the lexicon has
 * @param end where the dateline ends in the piece
 * @param afterMark where the mark that follows it ends
 * @param mark the first character of the mark
 */
record DatelineParts(
    ImmutableList<String> places,
    Optional<DateMention> date,
    Optional<String> agency,
    boolean agencyKnown,
    int end,
    int afterMark,
    char mark) {

  private static final int SHORTEST_TEXT = 40;

  /**
   * Shape and one sure part make a dateline: a known agency, a date beside a place, or, with
   * nothing but places, a city that is known. The report's text follows.
   */
  boolean isDateline(Places gazetteer, String text) {
    if (end == text.length()) {
      return standsAlone(gazetteer);
    }
    if (!markFits(gazetteer) || !textFollows(text)) {
      return false;
    }
    boolean dated = date.isPresent() && !places.isEmpty();
    boolean signed = agency.isPresent() && (agencyKnown || dated);
    return signed || dated || located(gazetteer);
  }

  /** The Anadolu Agency sets a city in capitals on a line of its own. */
  private boolean standsAlone(Places gazetteer) {
    return bare()
        && places.size() == 1
        && inCapitals(places.get(0))
        && isCity(gazetteer, places.get(0));
  }

  /** Whether it has nothing but places. */
  boolean bare() {
    return date.isEmpty() && agency.isEmpty();
  }

  /**
   * A point ends a dateline only after an agency, a colon only after more than a place in small
   * letters.
   */
  private boolean markFits(Places gazetteer) {
    return switch (mark) {
      case '.' -> agency.isPresent();
      case ':' -> !bare() || (located(gazetteer) && inCapitals(places.get(0)));
      default -> true;
    };
  }

  private boolean located(Places gazetteer) {
    if (places.isEmpty() || places.size() > 3) {
      return false;
    }
    boolean inKnownRegion =
        places.size() > 1 && gazetteer.containsRegion(places.get(places.size() - 1));
    return inKnownRegion || isCity(gazetteer, places.get(0));
  }

  private static boolean isCity(Places gazetteer, String name) {
    return gazetteer.named(name.split("/", 2)[0]).stream()
        .anyMatch(place -> place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.VENUE);
  }

  /** Behind an agency the text may begin on the next line; behind a date it may be short. */
  private boolean textFollows(String text) {
    String rest = text.substring(afterMark);
    return (agency.isPresent() && (agencyKnown || !rest.isEmpty()))
        || (date.isPresent() && rest.chars().anyMatch(Character::isLetter))
        || rest.length() >= SHORTEST_TEXT;
  }

  private static boolean inCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
