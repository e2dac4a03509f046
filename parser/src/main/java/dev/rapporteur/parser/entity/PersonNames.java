package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Locale;

/** Compares the names of people. */
final class PersonNames {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

  private PersonNames() {}

  /** The words of a name in lower case, without "Jr." and its like. */
  static ImmutableList<String> words(String name) {
    return WORDS
        .splitToStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !suffix(word) && !word.equals("lord"))
        .collect(ImmutableList.toImmutableList());
  }

  static boolean suffix(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "jr.", "jr", "sr.", "sr", "ii", "iii" -> true;
      default -> false;
    };
  }

  /**
   * Whether the shorter of two names can name the bearer of the longer: its words stand in it
   * together ("Leme Brandt" in "Otávio Leme Brandt"), or surname and first initial agree ("Joe
   * Biden" and "Joseph R. Biden").
   */
  static boolean agree(ImmutableList<String> longer, ImmutableList<String> shorter) {
    return !shorter.isEmpty()
        && (Collections.indexOfSubList(longer, shorter) >= 0 || sameSurname(longer, shorter));
  }

  private static boolean sameSurname(ImmutableList<String> longer, ImmutableList<String> shorter) {
    return shorter.size() > 1
        && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
        && longer.get(0).charAt(0) == shorter.get(0).charAt(0);
  }
}
