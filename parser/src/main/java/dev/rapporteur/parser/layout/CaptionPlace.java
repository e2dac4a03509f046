package dev.rapporteur.parser.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a caption where the photo was taken: {@code in Lima, Peru, Nov. 1, 2025}, {@code Nov.
 * 1, 2025, in Lima}, {@code in Beijing, capital of China, Nov. 1, 2025}.
 */
final class CaptionPlace {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";
  private static final String NAME =
      WORD + "(?: (?:(?:of|the|de|do|del|la) ){0,2}+" + WORD + "){0,4}+";

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:in|at|near|outside) (?:the )?+("
              + NAME
              + "(?:, (?:capital of )?+"
              + NAME
              + "){0,2}+)");

  private CaptionPlace() {}

  /** The place that stands before the date, with a comma between them, or behind it. */
  static Optional<String> in(String caption, Optional<DateMention> date) {
    return date.flatMap(day -> before(caption, day.start()).or(() -> behind(caption, day.end())));
  }

  private static Optional<String> before(String caption, int end) {
    int start = Math.max(caption.lastIndexOf(" in ", end), caption.lastIndexOf(" at ", end));
    int comma = Ends.beforeBlanks(caption, end) - 1;
    if (start < 0 || comma <= start || caption.charAt(comma) != ',') {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(caption).region(start + 1, comma);
    return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
  }

  private static Optional<String> behind(String caption, int start) {
    boolean comma = caption.startsWith(", ", start);
    int in = Ends.afterBlanks(caption, comma ? start + 1 : start);
    Matcher place = PLACE.matcher(caption).region(in, caption.length());
    return place.lookingAt() ? Optional.of(withoutPoint(place.group(1))) : Optional.empty();
  }

  private static String withoutPoint(String place) {
    return place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
  }
}
