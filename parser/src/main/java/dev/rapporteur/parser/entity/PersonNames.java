package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;

/** Compares the names of people. */
final class PersonNames {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

  private static final Splitter HYPHENS = Splitter.on('-').omitEmptyStrings();

  /** The combining marks that decomposition leaves behind. */
  private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036f');

  private PersonNames() {}

  /** The words of a name in lower case, without "Jr." and its like. */
  static ImmutableList<String> words(String name) {
    return WORDS
        .splitToStream(folded(name))
        .filter(word -> !suffix(word) && !word.equals("lord"))
        .collect(ImmutableList.toImmutableList());
  }

  /** In lower case and without diacritics: {@code Erdoğan} and {@code Erdogan} are one name. */
  static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return CharMatcher.ascii().matchesAllOf(lower)
        ? lower
        : MARKS.removeFrom(Normalizer.normalize(lower, Normalizer.Form.NFD)).replace('ı', 'i');
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

  /**
   * Whether two names are one, but for a hyphen or for the family name's place: {@code Yoon
   * Suk-yeol} and {@code Yoon Suk Yeol}, {@code Shinzo Abe} and {@code Abe Shinzo}.
   */
  static boolean same(ImmutableList<String> one, ImmutableList<String> other) {
    ImmutableList<String> parts = parts(one);
    ImmutableList<String> others = parts(other);
    return parts.size() == others.size()
        && parts.size() > 1
        && (parts.equals(others) || turned(parts, others) || turned(others, parts));
  }

  /** The last word of one stands first in the other. */
  private static boolean turned(ImmutableList<String> one, ImmutableList<String> other) {
    int last = one.size() - 1;
    return one.get(last).equals(other.get(0))
        && one.subList(0, last).equals(other.subList(1, last + 1));
  }

  private static ImmutableList<String> parts(ImmutableList<String> words) {
    return words.stream().flatMap(HYPHENS::splitToStream).collect(ImmutableList.toImmutableList());
  }

  private static String last(ImmutableList<String> words) {
    return words.get(words.size() - 1);
  }
}
