package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Locale;

/** What the letters of a word tell of it, where the lexicon does not know it. */
final class Shapes {

  private static final ImmutableList<WordClass> NOUN = ImmutableList.of(WordClass.NOUN);
  private static final ImmutableList<WordClass> PLURAL = ImmutableList.of(WordClass.PLURAL);
  private static final ImmutableList<WordClass> NUMBER = ImmutableList.of(WordClass.NUMBER);
  private static final ImmutableList<WordClass> ADJECTIVE = ImmutableList.of(WordClass.ADJECTIVE);
  private static final ImmutableList<WordClass> ADVERB = ImmutableList.of(WordClass.ADVERB);
  private static final ImmutableList<WordClass> GERUND =
      ImmutableList.of(WordClass.GERUND, WordClass.NOUN);
  private static final ImmutableList<WordClass> PAST =
      ImmutableList.of(WordClass.VERB_PAST, WordClass.PARTICIPLE);

  private static final int SHORTEST_ADVERB = 6;

  private Shapes() {}

  /** The classes that the word can have: those that are known, or else what its letters tell. */
  static ImmutableList<WordClass> classes(String lower, Kind kind, ImmutableList<WordClass> known) {
    return switch (kind) {
      case WORD -> known.isEmpty() ? ofWord(lower) : known;
      case NUMBER -> NUMBER;
      case CLITIC -> ofClitic(lower);
      default -> ImmutableList.of();
    };
  }

  private static ImmutableList<WordClass> ofClitic(String lower) {
    return switch (lower) {
      case "'ll", "'d" -> ImmutableList.of(WordClass.MODAL);
      case "'re", "'m" -> ImmutableList.of(WordClass.BE);
      case "'ve" -> ImmutableList.of(WordClass.HAVE);
      case "'s" -> ImmutableList.of(WordClass.CLITIC, WordClass.BE);
      default -> ImmutableList.of(WordClass.CLITIC);
    };
  }

  private static ImmutableList<WordClass> ofWord(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0) {
      return Character.isDigit(form.charAt(form.length() - 1)) ? NOUN : ADJECTIVE;
    }
    if (adverbial(form)) {
      return ADVERB;
    }
    if (form.endsWith("ing") && form.length() > 4) {
      return GERUND;
    }
    if (form.endsWith("ed") && form.length() > 4) {
      return PAST;
    }
    if (adjectival(form)) {
      return ADJECTIVE;
    }
    return form.endsWith("s") && !form.endsWith("ss") ? PLURAL : NOUN;
  }

  static boolean adverbial(String form) {
    return form.endsWith("ly") && form.length() > SHORTEST_ADVERB;
  }

  private static boolean adjectival(String form) {
    return form.length() > 5
        && (form.endsWith("ous")
            || form.endsWith("ful")
            || form.endsWith("ible")
            || form.endsWith("able")
            || form.endsWith("ical"));
  }

  /** Whether a word has two capitals at the least, and no small letter. */
  static boolean acronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** In lower case, with straight apostrophes and without invisible marks. */
  static String normal(String printed) {
    boolean capital = false;
    boolean marked = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      capital |= Character.isUpperCase(c);
      marked |= c == '’' || c == '`' || CharacterClass.invisible(c);
    }
    String lower = capital || marked ? printed.toLowerCase(Locale.ROOT) : printed;
    return marked ? normalized(lower) : lower;
  }

  private static String normalized(String lower) {
    StringBuilder normal = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!CharacterClass.invisible(c)) {
        normal.append(c == '’' || c == '`' ? '\'' : c);
      }
    }
    return normal.toString();
  }
}
