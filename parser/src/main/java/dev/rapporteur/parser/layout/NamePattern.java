package dev.rapporteur.parser.layout;

import java.util.regex.Pattern;

/** What names of people look like. */
final class NamePattern {

  /**
   * A word of a name: {@code Lindqvist}, {@code O'Neill}, {@code CHOU-WIEST}, {@code R.}, {@code
   * al-Saud}.
   */
  private static final String WORD = "(?:al-|el-|d'|D'|de)?\\p{Lu}[\\p{L}\\p{M}'’.-]*+";

  private static final String PARTICLE =
      "(?:de|da|do|dos|di|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|zu|y|e)";

  /** One to five words, with particles between them: {@code Ilse van der Meer}. */
  static final String NAME = WORD + "(?: (?:" + PARTICLE + " ){0,2}+" + WORD + "){0,4}+";

  private static final Pattern PERSON = Pattern.compile(NAME);

  private NamePattern() {}

  /** Whether {@code text} could be the name of a person, and is nothing else beside. */
  static boolean matches(String text) {
    return PERSON.matcher(text).matches();
  }
}
