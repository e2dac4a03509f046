package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;

/**
 * Brings names that are spelled in several ways to one form: {@code Asia Pacific} and {@code
 * Asia-Pacific}, {@code World Health Organisation} and {@code World Health Organization}.
 */
final class Spellings {

  private static final CharMatcher HYPHENS = CharMatcher.anyOf("-\u2010\u2011");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** British endings and the American ones that they stand for. */
  private static final ImmutableMap<String, String> ENDINGS =
      ImmutableMap.of(
          "isation",
          "ization",
          "isations",
          "izations",
          "programme",
          "program",
          "centre",
          "center",
          "defence",
          "defense",
          "labour",
          "labor");

  private Spellings() {}

  /** The form that all spellings of {@code name} share. */
  static String key(String name) {
    String plain = HYPHENS.replaceFrom(name.toLowerCase(Locale.ROOT).replace('’', '\''), ' ');
    StringBuilder key = new StringBuilder(plain.length());
    for (String word : WORDS.split(plain)) {
      key.append(key.isEmpty() ? "" : " ").append(american(word));
    }
    return key.toString();
  }

  private static String american(String word) {
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word;
  }
}
