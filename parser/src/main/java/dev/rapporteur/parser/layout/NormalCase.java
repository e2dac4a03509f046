package dev.rapporteur.parser.layout;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.Places;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes the names of places as they are written in running text: {@code GYEONGJU} as {@code
 * Gyeongju}.
 */
final class NormalCase {

  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "AND", "DE", "DEL", "DES", "DO", "DOS", "DU", "OF", "ON", "SUR", "THE", "UPON");

  private static final Pattern BLANKS = Pattern.compile(" {2,}+");

  private NormalCase() {}

  /**
   * The name as the gazetteer has it; else each word in capitals that is longer than an initial, in
   * small letters.
   */
  static String of(String name, Places places) {
    String printed = BLANKS.matcher(name).replaceAll(" ");
    return places
        .inNormalCase(printed)
        .orElseGet(
            () ->
                Joiner.on('/')
                    .join(
                        Splitter.on('/')
                            .splitToStream(printed)
                            .map(city -> ofCity(city, places))
                            .iterator()));
  }

  private static String ofCity(String city, Places places) {
    return places.inNormalCase(city).orElseGet(() -> ofWords(city));
  }

  private static String ofWords(String city) {
    StringBuilder normal = new StringBuilder();
    for (String word : Splitter.on(' ').split(city)) {
      boolean small = normal.length() > 0 && SMALL.contains(word);
      normal.append(normal.length() > 0 ? " " : "").append(small ? lower(word) : ofWord(word));
    }
    return normal.toString();
  }

  private static String ofWord(String word) {
    boolean capitals = word.chars().noneMatch(Character::isLowerCase);
    boolean initials = word.indexOf('.') >= 0 && word.indexOf('.') < 2;
    return capitals && !initials ? capitalized(word) : word;
  }

  /**
   * Each part of a compound has its capital: {@code Guinea-Bissau}; what follows an apostrophe has
   * one after a single letter.
   */
  private static String capitalized(String word) {
    StringBuilder normal = new StringBuilder();
    boolean opens = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      normal.append(opens ? String.valueOf(c) : lower(String.valueOf(c)));
      opens = c == '-' || (i == 1 && (c == '\'' || c == '’'));
    }
    return normal.toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
