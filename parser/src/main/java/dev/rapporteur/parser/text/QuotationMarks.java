package dev.rapporteur.parser.text;

import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.BitSet;

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
  static void mark(String text, Span span, TokenBuffer tokens) {
    QuotationMarks marks = new QuotationMarks(text, span);
    BitSet misplaced = marks.misplaced(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).is(Kind.PUNCTUATION)) {
        marks.mark(tokens, i, misplaced.get(i));
      }
    }
  }

  /**
   * Marks that stand as if they closed come in pairs, and the first of each pair opens: its blank
   * is on the wrong side, as in {@code schools," For example, ... exercise"}. Where their number is
   * odd, the first of them closes what was open before.
   */
  private BitSet misplaced(TokenBuffer tokens) {
    BitSet misplaced = new BitSet();
    boolean paired = false;
    int later = -1;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean stray = later == i + 1;
      if (straight(tokens.word(i)) && !stray) {
        misplaced.set(i, paired);
        paired = closesByPlace(tokens.get(i)) && !paired;
        later = i;
      }
    }
    return misplaced;
  }

  private static boolean straight(Word word) {
    return word.is(Kind.PUNCTUATION) && word.is("\"");
  }

  private void mark(TokenBuffer tokens, int i, boolean misplaced) {
    int c = tokens.word(i).lower().codePointAt(0);
    if (CharacterClass.doubleQuote(c)) {
      tokens.set(i, doubleMark(tokens.get(i), c, misplaced));
    } else if (CharacterClass.singleQuote(c)) {
      singleMark(tokens, i, c);
    }
  }

  private Kind doubleMark(Token token, int c, boolean misplaced) {
    doubleOpen =
        switch (c) {
          case '„', '«' -> true;
          case '»' -> false;
          case '“' -> !doubleOpen || opensByPlace(token);
          case '”' -> !doubleOpen && opensByPlace(token);
          default -> doubleOpen ? opensByPlace(token) : !closesByPlace(token) || misplaced;
        };
    return doubleOpen ? Kind.QUOTE_OPEN : Kind.QUOTE_CLOSE;
  }

  private void singleMark(TokenBuffer tokens, int i, int c) {
    Token token = tokens.get(i);
    boolean decade = token.end() < span.end() && Character.isDigit(text.codePointAt(token.end()));
    if (!singleOpen && !decade && opensByPlace(token) && (c == '‘' || closedLater(token))) {
      singleOpen = true;
      tokens.set(i, Kind.QUOTE_OPEN);
    } else if (singleOpen && !opensByPlace(token)) {
      singleOpen = false;
      tokens.set(i, Kind.QUOTE_CLOSE);
    } else if (after(token, true)) {
      tokens.set(i, Kind.CLITIC);
      tokens.set(i, WordClass.CLITIC);
    }
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
        || "([$…€£".indexOf(c) >= 0
        || (c == '.' && dotsOrDigit(token.end() + 1))
        || CharacterClass.singleQuote(c)
        || CharacterClass.doubleQuote(c);
  }

  /** "...and so on", ".5 per cent": behind a full stop that opens something. */
  private boolean dotsOrDigit(int i) {
    return i < span.end() && (text.charAt(i) == '.' || Character.isDigit(text.charAt(i)));
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
