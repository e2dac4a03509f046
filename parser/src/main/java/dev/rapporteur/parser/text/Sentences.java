package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;

/**
 * Divides a passage into sentences. A closed quotation is never divided: a sentence that holds one
 * goes on behind it, unless the quotation closes with a full stop and a new sentence follows:
 * {@code "No." He left.}
 */
final class Sentences {

  private final Tokens tokens;
  private final int[] quotationEnd;

  private Sentences(Tokens tokens, List<Quotation> quotations) {
    this.tokens = tokens;
    this.quotationEnd = new int[tokens.size() + 1];
    for (Quotation quotation : quotations) {
      if (quotation.closed()) {
        quotationEnd[quotation.range().start()] = quotation.range().end();
      }
    }
  }

  static ImmutableList<Range> of(Tokens tokens, List<Quotation> quotations) {
    return new Sentences(tokens, quotations).divide();
  }

  private ImmutableList<Range> divide() {
    ImmutableList.Builder<Range> sentences = ImmutableList.builder();
    int start = 0;
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, quotationEnd[i]);
      if (i < tokens.size() && endsBefore(i)) {
        sentences.add(new Range(start, i));
        start = i;
      }
    }
    if (start < tokens.size()) {
      sentences.add(new Range(start, tokens.size()));
    }
    return sentences.build();
  }

  /**
   * A sentence ends before {@code i} if a terminal stands there, closing marks aside, and what
   * follows can open one.
   */
  private boolean endsBefore(int i) {
    if (!opens(tokens.get(i))) {
      return false;
    }
    int last = i - 1;
    while (last >= 0 && closing(tokens.get(last))) {
      last--;
    }
    return last >= 0 && terminal(last, i);
  }

  private boolean terminal(int last, int next) {
    Token token = tokens.get(last);
    if (token.is(Kind.PUNCTUATION)) {
      return token.is(".") || token.is("?") || token.is("!") || token.is("…");
    }
    return token.is(Kind.WORD)
        && token.text().endsWith(".")
        && startsAfterAbbreviation(token, next);
  }

  /**
   * After an abbreviation a sentence ends only if the next word is capitalized though it is no
   * name: "at 4 p.m. The".
   */
  private boolean startsAfterAbbreviation(Token abbreviation, int next) {
    Token token = tokens.get(next);
    boolean title =
        abbreviation.text().length() > 2
            && abbreviation.capitalized()
            && abbreviation.text().indexOf('.') == abbreviation.text().length() - 1;
    return token.capitalized() && !token.is(WordClass.PROPER) && !token.is(Kind.NUMBER) && !title;
  }

  private static boolean opens(Token token) {
    return switch (token.kind()) {
      case QUOTE_OPEN, NUMBER, LIST_MARKER, DASH -> true;
      case WORD -> token.capitalized() || !Character.isLetter(token.text().codePointAt(0));
      case PUNCTUATION ->
          token.is("(") || token.is("[") || token.is("$") || token.is("€") || token.is("£");
      default -> false;
    };
  }

  private static boolean closing(Token token) {
    return token.is(Kind.QUOTE_CLOSE) || token.is(")") || token.is("]");
  }
}
