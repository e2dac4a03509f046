package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Tells opening quotation marks from closing ones, and both from apostrophes.
 *
 * <p>A mark that stands before a word and after a blank opens; one that stands after a word or a
 * full stop closes. Where both are possible, it closes what is open. A single mark after a word
 * closes a single quotation if one is open; otherwise it is an apostrophe: "the allies' plan".
 */
final class QuotationMarks {

  private final String text;
  private final Span span;
  private boolean doubleOpen;
  private boolean singleOpen;

  private QuotationMarks(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /**
   * Marks the quotation marks among the tokens of {@code span}; what stands outside it says
   * nothing.
   */
  static ImmutableList<Token> mark(String text, Span span, List<Token> tokens) {
    QuotationMarks marks = new QuotationMarks(text, span);
    ImmutableList.Builder<Token> marked = ImmutableList.builderWithExpectedSize(tokens.size());
    Optional<Token> next = Optional.empty();
    for (int i = 0, j = 0; i < tokens.size(); i++) {
      j = Math.max(j, i + 1);
      while (j < tokens.size() && !straight(tokens.get(j))) {
        j++;
      }
      next = j < tokens.size() ? Optional.of(tokens.get(j)) : Optional.empty();
      marked.add(marks.mark(tokens.get(i), next));
    }
    return marked.build();
  }

  private static boolean straight(Token token) {
    return token.is(Kind.PUNCTUATION) && token.is("\"");
  }

  private Token mark(Token token, Optional<Token> next) {
    if (!token.is(Kind.PUNCTUATION)) {
      return token;
    }
    int c = token.lower().codePointAt(0);
    if (CharacterClass.doubleQuote(c)) {
      return token.as(doubleMark(token, c, next));
    }
    return CharacterClass.singleQuote(c) ? singleMark(token, c) : token;
  }

  private Kind doubleMark(Token token, int c, Optional<Token> next) {
    doubleOpen =
        switch (c) {
          case '„', '«' -> true;
          case '»' -> false;
          case '“' -> !doubleOpen || opensByPlace(token);
          case '”' -> !doubleOpen && opensByPlace(token);
          default -> doubleOpen ? opensByPlace(token) : !closesByPlace(token) || misplaced(next);
        };
    return doubleOpen ? Kind.QUOTE_OPEN : Kind.QUOTE_CLOSE;
  }

  /**
   * A mark that stands as if it closed, though nothing is open, opens if the next one closes: the
   * blank is on its wrong side, as in {@code schools," For example, ... exercise"}.
   */
  private boolean misplaced(Optional<Token> next) {
    return next.filter(this::closesByPlace).isPresent();
  }

  private Token singleMark(Token token, int c) {
    boolean decade = token.end() < span.end() && Character.isDigit(text.codePointAt(token.end()));
    if (!singleOpen && !decade && opensByPlace(token) && (c == '‘' || closedLater(token))) {
      singleOpen = true;
      return token.as(Kind.QUOTE_OPEN);
    }
    if (singleOpen && !opensByPlace(token)) {
      singleOpen = false;
      return token.as(Kind.QUOTE_CLOSE);
    }
    return after(token, true) ? token.as(Kind.CLITIC).as(WordClass.CLITIC) : token;
  }

  private boolean opensByPlace(Token token) {
    return !after(token, false) && before(token);
  }

  private boolean closesByPlace(Token token) {
    return after(token, false) && !before(token);
  }

  /** Whether it stands directly after something other than a blank or an opening mark. */
  private boolean after(Token token, boolean word) {
    if (token.start() <= span.start()) {
      return false;
    }
    int c = text.codePointBefore(token.start());
    return word
        ? CharacterClass.word(c)
        : !CharacterClass.blank(c)
            && !CharacterClass.dash(c)
            && "([{".indexOf(c) < 0
            && !CharacterClass.doubleQuote(c)
            && !CharacterClass.singleQuote(c);
  }

  /** Whether it stands directly before a word, a bracket, another quotation mark or an ellipsis. */
  private boolean before(Token token) {
    if (token.end() >= span.end()) {
      return false;
    }
    int c = text.codePointAt(token.end());
    return CharacterClass.word(c)
        || "([$.…€£".indexOf(c) >= 0
        || CharacterClass.singleQuote(c)
        || CharacterClass.doubleQuote(c);
  }

  /** A straight single mark opens only what is closed again within a few sentences. */
  private boolean closedLater(Token token) {
    int limit = Math.min(span.end(), token.end() + MOST_SINGLE_QUOTED);
    for (int i = token.end() + 1; i < limit; i++) {
      boolean wordBehind = i + 1 < span.end() && CharacterClass.word(text.charAt(i + 1));
      if (CharacterClass.singleQuote(text.charAt(i)) && !wordBehind) {
        return true;
      }
    }
    return false;
  }

  private static final int MOST_SINGLE_QUOTED = 400;
}
