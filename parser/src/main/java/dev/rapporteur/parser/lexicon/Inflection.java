package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableList;

/** Inflects regular English verbs: urge, urges, urged, urging. A final consonant is not doubled. */
final class Inflection {

  private Inflection() {}

  /** All forms of a regular verb. */
  static ImmutableList<String> formsOf(String verb) {
    if (verb.equals("be")) {
      return ImmutableList.of("be", "am", "is", "are", "was", "were", "been", "being");
    }
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    if (verb.endsWith("y") && !vowel(verb.charAt(verb.length() - 2))) {
      String i = verb.substring(0, verb.length() - 1) + "i";
      return ImmutableList.of(verb, i + "es", i + "ed", verb + "ing");
    }
    return ImmutableList.of(verb, verb + (sibilant(verb) ? "es" : "s"), stem + "ed", stem + "ing");
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean sibilant(String verb) {
    return verb.endsWith("s")
        || verb.endsWith("sh")
        || verb.endsWith("ch")
        || verb.endsWith("x")
        || verb.endsWith("z");
  }
}
