package dev.rapporteur.render.wording;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * A cue as the verb of a sentence of its own. Most cues stand as printed; a participle ("adding
 * that ...") becomes the past tense, because its sentence begins anew.
 */
final class Verb {

  /**
   * Cues that are nouns, or the same word as a noun; after a subject in the singular they make no
   * sentence.
   */
  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of(
          "appeal",
          "belief",
          "demand",
          "hope",
          "idea",
          "message",
          "plea",
          "proposal",
          "suggestion",
          "view",
          "vow",
          "warning",
          "wish");

  private static final ImmutableMap<String, String> IRREGULAR =
      ImmutableMap.<String, String>builder()
          .put("agreeing", "agreed")
          .put("beginning", "began")
          .put("feeling", "felt")
          .put("finding", "found")
          .put("foreseeing", "foresaw")
          .put("giving", "gave")
          .put("going", "went")
          .put("having", "had")
          .put("holding", "held")
          .put("making", "made")
          .put("putting", "put")
          .put("saying", "said")
          .put("seeing", "saw")
          .put("seeking", "sought")
          .put("setting", "set")
          .put("speaking", "spoke")
          .put("standing", "stood")
          .put("taking", "took")
          .put("telling", "told")
          .put("thinking", "thought")
          .put("understanding", "understood")
          .put("undertaking", "undertook")
          .put("writing", "wrote")
          .build();

  private static final CharMatcher VOWEL = CharMatcher.anyOf("aeiou");

  private Verb() {}

  /** Whether a sentence can be made with this cue. */
  static boolean serves(String cue) {
    String lower = cue.toLowerCase(Locale.ROOT);
    return !lower.startsWith("to ") && !NOUNS.contains(lower);
  }

  /**
   * {@code Noting} becomes {@code noted}, {@code calling for} {@code called for}; {@code said}
   * stays.
   */
  static String finite(String cue) {
    int end = cue.indexOf(' ');
    String word = Words.uncapitalized(end < 0 ? cue : cue.substring(0, end));
    String rest = end < 0 ? "" : cue.substring(end);
    return (word.endsWith("ing") && word.length() > 5 ? past(word) : word) + rest;
  }

  private static String past(String participle) {
    String irregular = IRREGULAR.get(participle);
    if (irregular != null) {
      return irregular;
    }
    String stem = participle.substring(0, participle.length() - "ing".length());
    int last = stem.length() - 1;
    boolean consonantAndY = stem.charAt(last) == 'y' && !VOWEL.matches(stem.charAt(last - 1));
    return consonantAndY ? stem.substring(0, last) + "ied" : stem + "ed";
  }
}
