package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
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

  /** Whether one name is part of another: {@code Leme Brandt} of {@code Otávio Leme Brandt}. */
  static boolean part(ImmutableList<String> longer, ImmutableList<String> shorter) {
    return !shorter.isEmpty() && Collections.indexOfSubList(longer, shorter) >= 0;
  }

  /**
   * Whether two names can be forms of one: the surnames are the same, and the first names begin
   * alike, as in {@code Joe Biden} and {@code Joseph R. Biden}.
   */
  static boolean alike(ImmutableList<String> longer, ImmutableList<String> shorter) {
    return shorter.size() > 1
        && last(longer).equals(last(shorter))
        && Strings.commonPrefix(longer.get(0), shorter.get(0)).length() > 1;
  }

  private static String last(ImmutableList<String> words) {
    return words.get(words.size() - 1);
  }
}
