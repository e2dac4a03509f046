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
    if (verb.length() > 1 && verb.endsWith("y") && !vowel(verb.charAt(verb.length() - 2))) {
      String i = verb.substring(0, verb.length() - 1) + "i";
      return ImmutableList.of(verb, i + "es", i + "ed", verb + "ing");
    }
    String past = verb.endsWith("e") ? verb + "d" : verb + "ed";
    return ImmutableList.of(
        verb, verb + (sibilant(verb) ? "es" : "s"), past, gerundStem(verb) + "ing");
  }

  /** A silent e is dropped, that of "agree" and "eye" is not. */
  private static String gerundStem(String verb) {
    boolean heard = verb.endsWith("ee") || verb.endsWith("oe") || verb.endsWith("ye");
    return verb.endsWith("e") && !heard ? verb.substring(0, verb.length() - 1) : verb;
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
