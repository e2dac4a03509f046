package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
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

  /** The sentences of these tokens. */
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
    if (!opens(tokens.word(i)) || signs(i)) {
      return false;
    }
    int last = i - 1;
    while (last >= 0 && closing(tokens.word(last))) {
      last--;
    }
    boolean asked = last < i - 1 && last >= 0 && !tokens.is(last, ".") && attributed(i);
    return last >= 0 && !asked && terminal(last, i);
  }

  /**
   * {@code "Will it hold?" President Duarte asked.} goes on: a name and a verb end the sentence.
   */
  private boolean attributed(int from) {
    for (int i = from; i < tokens.size() && i < from + LONGEST_SOURCE; i++) {
      Token token = tokens.get(i);
      boolean verb = token.is(WordClass.VERB_PAST) || token.is(WordClass.VERB_PRESENT);
      if (verb) {
        return i > from && token.word().entry().has(Trait.SPEECH);
      }
      if (!token.wordClass().nominal() && !token.is(WordClass.DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  private static final int LONGEST_SOURCE = 8;

  private boolean terminal(int last, int next) {
    Word token = tokens.word(last);
    if (token.is(Kind.PUNCTUATION)) {
      return token.is(".") || token.is("?") || token.is("!") || token.is("…");
    }
    return token.is(Kind.WORD)
        && token.text().endsWith(".")
        && startsAfterAbbreviation(token, next);
  }

  /**
   * After an abbreviation a sentence ends if the next word is capitalized though it is no name: "in
   * Washington, D.C. The"; after "a.m." and "p.m." before a name, too; and where somebody speaks:
   * {@code on X. "We will win."} In "U.S. OFFICIALS SAY" all is capitalized.
   */
  private boolean startsAfterAbbreviation(Word abbreviation, int next) {
    Token token = tokens.get(next);
    boolean hour = abbreviation.is("a.m.") || abbreviation.is("p.m.");
    boolean opens = token.capitalized() && token.is(Kind.WORD) && !shouted(token);
    return (opens && (hour || !token.is(WordClass.PROPER))) || speech(next);
  }

  /** Whether a quotation starts there that is a sentence, and no name. */
  private boolean speech(int open) {
    int close = quotationEnd[open] - 1;
    return close > open + 1
        && tokens.word(open + 1).capitalized()
        && SPEECH_ENDS.contains(tokens.word(close - 1).text());
  }

  private static final ImmutableSet<String> SPEECH_ENDS = ImmutableSet.of(".", ",", "?", "!");

  /** "U.S. OFFICIALS SAY": where all is in capitals, a capital opens nothing. */
  private static boolean shouted(Token token) {
    return token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
  }

  /** {@code "No." — Sina Waqa}: a dash behind a quotation names who wrote it. */
  private boolean signs(int i) {
    return i > 0 && tokens.word(i).is(Kind.DASH) && tokens.word(i - 1).is(Kind.QUOTE_CLOSE);
  }

  private static boolean opens(Word token) {
    return switch (token.kind()) {
      case QUOTE_OPEN, NUMBER, LIST_MARKER, DASH -> true;
      case WORD -> token.capitalized() || !Character.isLetter(token.text().codePointAt(0));
      case PUNCTUATION ->
          token.is("(") || token.is("[") || token.is("$") || token.is("€") || token.is("£");
      default -> false;
    };
  }

  private static boolean closing(Word token) {
    return token.is(Kind.QUOTE_CLOSE) || token.is(")") || token.is("]");
  }
}
