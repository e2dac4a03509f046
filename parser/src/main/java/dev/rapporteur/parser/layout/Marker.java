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
    return !capitalized(text) && ITEM.matcher(text).lookingAt();
  }

  /** Whether a numbered paragraph begins here: {@code 2. We reaffirm}. */
  static boolean opensNumbered(CharSequence text) {
    return !capitalized(text) && NUMBER.matcher(text).lookingAt();
  }

  /** Most lines open with a capital, and no marker does. */
  private static boolean capitalized(CharSequence text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
