package dev.rapporteur.render.wording;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/**
 * A cue as the verb of a sentence of its own. Most cues stand as printed; a participle ("adding
 * that ...") becomes the past tense, because its sentence begins anew.
 */
final class Verb {

  private static final CharMatcher VOWEL = CharMatcher.anyOf("aeiou");

  private Verb() {}

  /** Whether a sentence can be made with this cue. */
  static boolean serves(String cue) {
    String lower = cue.toLowerCase(Locale.ROOT);
    return !lower.startsWith("to ") && !Vocabulary.STANDARD.isNounCue(lower);
  }

  /**
   * {@code Noting} becomes {@code noted}, {@code calling for} {@code called for}; {@code said}
   * stays.
   */
  static String finite(String cue) {
    if (isShouted(cue)) {
      return cue;
    }
    int end = cue.indexOf(' ');
    String word = Words.uncapitalized(end < 0 ? cue : cue.substring(0, end));
    String rest = end < 0 ? "" : cue.substring(end);
    return (word.endsWith("ing") && word.length() > 5 ? past(word) : word) + rest;
  }

  /** A headline may be all in capitals: "ITALY SAYS" stays so. */
  private static boolean isShouted(String cue) {
    return cue.equals(cue.toUpperCase(Locale.ROOT));
  }

  private static String past(String participle) {
    return Vocabulary.STANDARD.irregularPast(participle).orElseGet(() -> regularPast(participle));
  }

  private static String regularPast(String participle) {
    String stem = participle.substring(0, participle.length() - "ing".length());
    int last = stem.length() - 1;
    boolean consonantAndY = stem.charAt(last) == 'y' && !VOWEL.matches(stem.charAt(last - 1));
    return consonantAndY ? stem.substring(0, last) + "ied" : stem + "ed";
  }
}
