package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Token.Kind;

/** Pairs quotation marks: the outermost quotations of a passage, marks included. */
final class Quotations {

  private Quotations() {}

  static ImmutableList<Quotation> of(Tokens tokens) {
    ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
    int first = closesEarlier(tokens);
    if (first > 0) {
      quotations.add(new Quotation(new Range(0, first + 1), true));
    }
    for (int i = first + 1; i < tokens.size(); i++) {
      if (tokens.is(i, Kind.QUOTE_OPEN)) {
        Quotation quotation = from(tokens, i);
        quotations.add(quotation);
        i = quotation.range().end() - 1;
      }
    }
    return quotations.build();
  }

  /**
   * The first mark of a passage closes what was opened before it: {@code Trade grows," he said}.
   * One behind a digit counts inches, and one at the end of the passage is a stray.
   *
   * @return its index, or -1 where there is none
   */
  private static int closesEarlier(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.quote() && !single(token)) {
        boolean closes = token.is(Kind.QUOTE_CLOSE) && !(i > 0 && tokens.is(i - 1, Kind.NUMBER));
        return closes && i < tokens.size() - 1 ? i : -1;
      }
    }
    return -1;
  }

  /**
   * A quotation runs to the closing mark of its own sort; without one, to the end of the passage.
   */
  private static Quotation from(Tokens tokens, int open) {
    boolean single = single(tokens.get(open));
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.QUOTE_CLOSE) && single(token) == single) {
        return new Quotation(new Range(open, i + 1), true);
      }
      if (token.is(Kind.QUOTE_OPEN) && single(token) == single && reopened(tokens, i)) {
        return new Quotation(new Range(open, i), false);
      }
    }
    return new Quotation(new Range(open, tokens.size()), false);
  }

  /**
   * A second opening mark at the start of a sentence shows that the first quotation was never
   * closed.
   */
  private static boolean reopened(Tokens tokens, int open) {
    return tokens.is(open - 1, ".") || tokens.is(open - 1, "?") || tokens.is(open - 1, "!");
  }

  private static boolean single(Token token) {
    return CharacterClass.singleQuote(token.lower().codePointAt(0));
  }
}
