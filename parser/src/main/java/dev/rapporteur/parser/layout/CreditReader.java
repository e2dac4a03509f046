package dev.rapporteur.parser.layout;

import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.CreditTerms;
import dev.rapporteur.parser.lexicon.CreditTerms.Kind;
import dev.rapporteur.parser.lexicon.Match;
import java.util.Optional;

/**
 * Finds the credit of a photo at the end or at the beginning of its caption.
 *
 * <p>In brackets: {@code (Xinhua/Xie Huanchi)}, {@code [Photo/VCG]}. Without them, after the
 * caption: {@code Photo: Ana Ruiz / AFP}, {@code REUTERS/Ana Ruiz}, {@code Ana Ruiz/Pool via AP}.
 */
final class CreditReader {

  /** No credit is longer. */
  private static final int LONGEST = 160;

  private final CreditGrammar grammar;
  private final Agencies agencies;
  private final CreditTerms terms;

  CreditReader(Agencies agencies, CreditTerms terms) {
    this.grammar = new CreditGrammar(agencies, terms);
    this.agencies = agencies;
    this.terms = terms;
  }

  /** The credit with which {@code text} ends. */
  Optional<CreditParts> atEnd(String text) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    return bracketed(text, end).or(() -> open(text, end));
  }

  /** The credit in brackets with which {@code text} begins. */
  Optional<CreditParts> atStart(String text) {
    if (text.isEmpty() || "([".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    String opening = text.substring(0, Math.min(text.length(), LONGEST));
    int close = opening.indexOf(text.charAt(0) == '(' ? ')' : ']');
    return close < 0 || close + 1 == text.length()
        ? Optional.empty()
        : grammar
            .parse(text, 1, close)
            .map(credit -> credit.at(0, close + 1))
            .filter(CreditParts::sure);
  }

  private Optional<CreditParts> bracketed(String text, int end) {
    if (end < 2 || ")]".indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    int open = text.lastIndexOf(text.charAt(end - 1) == ')' ? '(' : '[', end);
    return open < 0 || end - open > LONGEST
        ? Optional.empty()
        : grammar.parse(text, open + 1, end - 1).map(credit -> credit.at(open, text.length()));
  }

  /** The first place near the end from which on all is credit. */
  private Optional<CreditParts> open(String text, int end) {
    for (int at = Math.max(0, end - LONGEST); at < end; at++) {
      Optional<CreditParts> credit =
          opens(text, at) ? grammar.parse(text, at, end) : Optional.empty();
      if (credit.filter(CreditParts::sure).isPresent()) {
        int start = at;
        return credit.map(found -> found.at(start, text.length()));
      }
    }
    return Optional.empty();
  }

  /**
   * A label with its mark opens a credit anywhere, a name only behind a sentence or at the
   * beginning of the line.
   */
  private boolean opens(String text, int at) {
    boolean opensWord = at == 0 || text.charAt(at - 1) == ' ';
    boolean opensName = Character.isUpperCase(text.charAt(at)) || text.startsWith("© ", at);
    if (!opensWord || !opensName || behindSentence(text, at)) {
      return opensWord && opensName;
    }
    Optional<Match<String>> label = terms.at(Kind.LABEL, text, at);
    boolean marked =
        label
            .filter(match -> text.startsWith(":", match.end()) || text.startsWith("/", match.end()))
            .isPresent();
    return marked
        || agencies.at(text, at).filter(match -> text.startsWith("/", match.end())).isPresent();
  }

  private static boolean behindSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".!?\"”)".indexOf(text.charAt(before)) >= 0;
  }
}
