package dev.rapporteur.parser.layout;

import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Places;
import java.util.Optional;

/**
 * What a dateline consists of: places, a date, an agency, in whatever order, and a mark that ends
 * it.
 *
 * <p>{@code LIMA, Peru, Nov. 1 (Xinhua) --}, {@code KAZAN, October 23. /TASS/.}, {@code New Delhi
 * [India], November 1 (ANI):}, {@code (ANSA) - ROME, NOV 1 -}, {@code SEOUL/BUSAN (Yonhap) –}
 */
final class DatelineGrammar {

  private static final int LONGEST = 160;

  private final Agencies agencies;
  private final Places places;
  private final DateReader dates;

  DatelineGrammar(Agencies agencies, Places places, DateReader dates) {
    this.agencies = agencies;
    this.places = places;
    this.dates = dates;
  }

  Places places() {
    return places;
  }

  /** The parts of the dateline with which {@code text} begins, if it does. */
  Optional<DatelineParts> parse(String text) {
    String opening = text.substring(0, Math.min(text.length(), LONGEST));
    return read(opening, text, true).or(() -> read(opening, text, false));
  }

  /** A dash behind an agency that comes first separates it from a place, or ends the dateline. */
  private Optional<DatelineParts> read(String opening, String text, boolean dashSeparates) {
    return new DatelineParse(opening, agencies, dates, dashSeparates)
        .parts()
        .filter(parts -> parts.isDateline(places, text));
  }
}
