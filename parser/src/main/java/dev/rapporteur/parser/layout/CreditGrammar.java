package dev.rapporteur.parser.layout;

import com.google.common.base.Splitter;
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

  /** The names; an address may stand beside them. */
  private static final Splitter PARTS = Splitter.on(JOINT).trimResults().omitEmptyStrings();

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
    int parts = 0;
    for (String part : PARTS.split(text.substring(opening, end))) {
      if (part.indexOf('@') >= 0) {
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
