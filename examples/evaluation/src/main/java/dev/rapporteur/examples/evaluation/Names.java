package dev.rapporteur.examples.evaluation;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names count as one: case, punctuation and a leading article make no difference. */
final class Names {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

  private Names() {}

  static String normal(String name) {
    String words = NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return ARTICLE.matcher(CharMatcher.is(' ').trimFrom(words)).replaceFirst("");
  }
}
