package dev.rapporteur.parser.layout;

import java.util.regex.Pattern;

/** What opens an item of a list or a numbered paragraph. */
final class Marker {

  private static final String BULLET = "[-–—•*·▪◦●‣]";
  private static final String BRACKETED = "\\((?:\\p{Alpha}|[ivx]{1,5}|\\d{1,3})\\)";
  private static final String CLOSED = "(?:\\p{Lower}|[ivx]{1,5}|\\d{1,3})\\)";

  private static final Pattern ITEM =
      Pattern.compile("(?:" + BULLET + "|" + BRACKETED + "|" + CLOSED + ") +(?=\\S)");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\. +(?=\\S)");

  private Marker() {}

  /** Whether an item begins here: {@code - opening a warehouse}, {@code (a) to share data}. */
  static boolean opensItem(CharSequence text) {
    return !opensWord(text) && ITEM.matcher(text).lookingAt();
  }

  /** Whether a numbered paragraph begins here: {@code 2. We reaffirm}. */
  static boolean opensNumbered(CharSequence text) {
    return !opensWord(text) && NUMBER.matcher(text).lookingAt();
  }

  /** Most lines open with a word; letters open a marker only where a bracket closes it. */
  private static boolean opensWord(CharSequence text) {
    int letters = 0;
    while (letters < text.length()
        && letters < LONGEST_LABEL
        && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    return letters > 0 && !(letters < text.length() && text.charAt(letters) == ')');
  }

  private static final int LONGEST_LABEL = 5;
}
