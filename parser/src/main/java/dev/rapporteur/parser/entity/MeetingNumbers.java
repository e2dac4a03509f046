package dev.rapporteur.parser.entity;

import com.google.common.base.Ascii;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/** Reads which edition of its series a meeting is, and which of its sessions is meant. */
final class MeetingNumbers {

  private MeetingNumbers() {}

  /**
   * The edition whose last word stands at {@code i}: {@code 32nd}, {@code forty-seventh}, {@code
   * XVII}. "The first EU-PIF Summit" is its first edition; "his first G7 Summit" is not.
   */
  static Optional<Integer> edition(Page page, int i) {
    if (!page.has(i)) {
      return Optional.empty();
    }
    int first = opening(page, i);
    boolean owned =
        page.has(first - 1)
            && (page.is(first - 1, WordClass.POSSESSIVE)
                || page.is(first - 1, WordClass.CLITIC)
                || page.is(first - 1, WordClass.PRONOUN));
    String word = first < i ? page.lower(first) + "-" + page.lower(i) : page.lower(i);
    return owned || lowerRoman(page, i) ? Optional.empty() : Numerals.ordinal(word);
  }

  /** Where the edition that ends at {@code i} starts: "forty seventh" may be two words. */
  static int opening(Page page, int i) {
    boolean tens =
        page.lower(i - 1).endsWith("ty") && Numerals.cardinal(page.lower(i - 1)).isPresent();
    return tens ? i - 1 : i;
  }

  /** "XI" is eleven, and "Xi" a name. */
  private static boolean lowerRoman(Page page, int i) {
    String text = page.word(i).text();
    boolean roman = Ascii.toLowerCase(text).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    return roman && !Ascii.toUpperCase(text).equals(text);
  }

  /**
   * "the second session of the 32nd", "Session II of the", and after the name "'s third session".
   */
  static Optional<Integer> session(Page page, int start, int end) {
    int of = page.is(start - 1, "the") ? start - 2 : start - 1;
    boolean linked = page.is(of, "of") || page.is(of, "at") || page.is(of, "during");
    Optional<Integer> before = linked ? sessionBefore(page, of) : Optional.empty();
    return before.or(() -> sessionAfter(page, end));
  }

  private static Optional<Integer> sessionBefore(Page page, int of) {
    if (page.is(of - 1, "session") && page.has(of - 2)) {
      int ordinal = page.is(of - 2, "working") || page.is(of - 2, "plenary") ? of - 3 : of - 2;
      return page.has(ordinal) ? Numerals.ordinal(page.lower(ordinal)) : Optional.empty();
    }
    return page.is(of - 2, "session") ? number(page, of - 1) : Optional.empty();
  }

  private static Optional<Integer> sessionAfter(Page page, int end) {
    int after = page.is(end, Kind.CLITIC) ? end + 1 : end;
    return page.has(after) && page.is(after + 1, "session")
        ? Numerals.ordinal(page.lower(after))
        : Optional.empty();
  }

  /** "2", "two", "II", and the Roman "I". */
  private static Optional<Integer> number(Page page, int i) {
    return page.is(i, "i")
        ? Optional.of(1)
        : Numerals.cardinal(page.lower(i)).or(() -> Numerals.ordinal(page.lower(i)));
  }
}
