package dev.rapporteur.parser.layout;

import com.google.common.base.CharMatcher;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.CreditTerms;
import dev.rapporteur.parser.lexicon.CreditTerms.Kind;
import dev.rapporteur.parser.lexicon.Match;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a credit consists of: a label, names, and slashes or small words between them.
 *
 * <p>{@code Photo by Ana Ruiz/Xinhua}, {@code AP Photo/Ana Ruiz, File}, {@code Image: NASA Bill
 * Ingalls}, {@code Ana Ruiz/Pool via AP}.
 */
final class CreditGrammar {

  private static final Pattern AFTER_LABEL =
      Pattern.compile(
          "(?: (?:by|BY|By|from|courtesy\\x20of|(?<=ourtesy )of)\\b)?+"
              + " ?[:/|]? ?(?:(?:by|courtesy\\x20of) )?+");

  /** A comma joins nothing but a note: {@code Ana Ruiz, File}. */
  private static final String SIGN = "(?: ?/ ?|: |[,;] (?=(?:[Ff]ile|Pool|Handout)\\b))(?:via )?";

  private static final String WORDS =
      "\\.? (?:handout )?(?:via|for|through|[Cc]ourtesy\\x20of|provided\\x20(?:to|by)) (?:the )?";

  private static final Pattern JOINT = Pattern.compile(SIGN + "|" + WORDS);

  /** The letters that a joint opens with, and those behind a blank that opens one. */
  private static final CharMatcher OPENS_JOINT = CharMatcher.anyOf("/:,;.");

  private static final CharMatcher BEHIND_BLANK = CharMatcher.anyOf("/hvftCcp");

  private final Agencies agencies;
  private final CreditTerms terms;

  CreditGrammar(Agencies agencies, CreditTerms terms) {
    this.agencies = agencies;
    this.terms = terms;
  }

  /** What the characters from {@code start} to {@code end} credit, if they can be a credit. */
  Optional<CreditParts> parse(String text, int start, int end) {
    int opening = afterLabel(text, start, end);
    boolean labelled = opening > start;
    CreditNames names = new CreditNames(agencies, terms);
    Matcher joint = JOINT.matcher(text);
    int parts = 0;
    int next = opening;
    while (next < end) {
      int stop = partEnd(joint, text, next, end);
      String part = CharMatcher.whitespace().trimFrom(text.substring(next, stop));
      next = stop < end ? joint.end() : end;
      if (part.isEmpty() || part.indexOf('@') >= 0) {
        continue;
      }
      boolean name = names.add(part);
      if (labelled ? !presentable(part) : !name) {
        return Optional.empty();
      }
      parts++;
    }
    return parts == 0
        ? Optional.empty()
        : Optional.of(
            new CreditParts(
                start, end, names.agency(), names.photographer(), names.form(labelled, parts)));
  }

  /**
   * Where the name that starts at {@code start} ends: before a joint, which {@code joint} holds.
   */
  private static int partEnd(Matcher joint, String text, int start, int end) {
    int at = start;
    while (at < end && !(opensJoint(text, at) && joint.region(at, end).lookingAt())) {
      at++;
    }
    return at;
  }

  private static boolean opensJoint(String text, int at) {
    char c = text.charAt(at);
    return c == ' '
        ? at + 1 < text.length() && BEHIND_BLANK.matches(text.charAt(at + 1))
        : OPENS_JOINT.matches(c);
  }

  /** A label needs a mark or "by" behind it, so that "Photo" in a name is none. */
  private int afterLabel(String text, int start, int end) {
    if (text.startsWith("© ", start)) {
      return start + 2;
    }
    Optional<Match<String>> label = terms.at(Kind.LABEL, text, start);
    if (label.isEmpty() || label.get().end() >= end) {
      return start;
    }
    Matcher mark = AFTER_LABEL.matcher(text).region(label.get().end(), end);
    mark.useTransparentBounds(true);
    boolean marked = mark.lookingAt() && !mark.group().isBlank();
    return marked ? mark.end() : start;
  }

  /** Behind a label whatever does not go on like a sentence is a name. */
  private boolean presentable(String part) {
    return Character.isUpperCase(part.codePointAt(0))
        || Character.isDigit(part.codePointAt(0))
        || agencies.at(part, 0).isPresent();
  }
}
