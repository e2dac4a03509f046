package dev.rapporteur.parser.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a place in a dateline looks like, known or not: {@code RIO DE JANEIRO}, {@code
 * St. PETERSBURG}.
 */
final class PlaceWords {

  private static final int MOST = 6;

  /** With its points an abbreviation is one word: {@code D.C.} */
  private static final String WORD =
      "\\p{Lu}[\\p{L}\\p{M}'’-]*+(?:\\.(?=\\p{L})[\\p{L}\\p{M}'’-]++)*+\\.?";

  private static final String INNER =
      "(?:of|the|de|do|da|dos|del|della|la|le|les|el|al|sur|am|an der|upon|on|and|di|und)";

  /**
   * A word with a capital and the small ones before it; two cities joined by a slash are one word.
   */
  private static final Pattern PLACE_WORD =
      Pattern.compile("(?:" + INNER + " )?+" + WORD + "(?:/" + WORD + ")*+");

  private PlaceWords() {}

  /** Where the words end that begin at {@code start}: at a separator, a bracket or a date. */
  static int end(String text, int start, DateReader dates) {
    int end = start;
    int next = start;
    boolean going = true;
    for (int words = 0; going && words < MOST; words++) {
      Matcher word = PLACE_WORD.matcher(text).region(next, text.length());
      going = word.lookingAt();
      end = going ? word.end() : end;
      next = Ends.afterBlanks(text, end);
      going &= dates.at(text, next).isEmpty();
    }
    return end;
  }
}
