package dev.rapporteur.parser.statement;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import dev.rapporteur.parser.text.Word;
import java.util.BitSet;
import java.util.Optional;

/** One sentence of a passage, with what is quoted or bracketed in it set apart. */
final class Sentence {

  private final Passage passage;
  private final Range range;
  private final QuotationIndex quotations;

  /** The tokens in brackets, counted from the sentence's first: the passage may be long. */
  private final BitSet bracketed = new BitSet();

  /** The verbs that can be a cue, counted likewise. */
  private final BitSet cueVerbs = new BitSet();

  Sentence(Passage passage, QuotationIndex quotations, Range range) {
    this.passage = passage;
    this.quotations = quotations;
    this.range = range;
    bracket();
    noteCueVerbs();
  }

  /** The part of this sentence before the token at {@code end}. */
  Sentence before(int end) {
    return new Sentence(passage, quotations, new Range(range.start(), end));
  }

  /** What is in brackets is set apart, but not a sentence that stands in them as a whole. */
  private void bracket() {
    int open = -1;
    for (int i = range.start(); i < range.end(); i++) {
      Word word = tokens().word(i);
      boolean mark = word.is(Kind.PUNCTUATION);
      if (mark && (word.is("(") || word.is("["))) {
        open = open < 0 ? i : open;
      } else if (mark && open >= 0 && (word.is(")") || word.is("]"))) {
        boolean apart = open > range.start() || i < range.end() - 2;
        bracketed.set(open - range.start(), i + 1 - range.start(), apart);
        open = -1;
      }
    }
  }

  private void noteCueVerbs() {
    for (int i = range.start(); i < range.end(); i++) {
      boolean cue = !tokens().word(i).entry().cues().isEmpty();
      boolean read = cue && verb(tokens().wordClass(i)) && !hidden(i);
      cueVerbs.set(i - range.start(), read);
    }
  }

  private static boolean verb(WordClass wordClass) {
    return wordClass.verb() || wordClass == WordClass.BE;
  }

  /**
   * The first verb at {@code from} or later that can be a cue, outside quotations and brackets; the
   * sentence's end where there is none. Most sentences have few.
   */
  int nextCueVerb(int from) {
    int next = cueVerbs.nextSetBit(Math.max(from - range.start(), 0));
    return next < 0 ? range.end() : range.start() + next;
  }

  /** Whether a verb that can be a cue stands at {@code i}, outside quotations and brackets. */
  boolean cueVerb(int i) {
    return noted(cueVerbs, i);
  }

  Passage passage() {
    return passage;
  }

  Tokens tokens() {
    return passage.tokens();
  }

  int start() {
    return range.start();
  }

  int end() {
    return range.end();
  }

  Span span() {
    return tokens().span(range);
  }

  Token get(int i) {
    return tokens().get(i);
  }

  /** What is printed at {@code i}. */
  Word word(int i) {
    return tokens().word(i);
  }

  WordClass wordClass(int i) {
    return tokens().wordClass(i);
  }

  /** Whether {@code i} is a token of this sentence. */
  boolean has(int i) {
    return range.contains(i);
  }

  boolean is(int i, String form) {
    return has(i) && tokens().word(i).is(form);
  }

  boolean is(int i, WordClass wordClass) {
    return has(i) && tokens().wordClass(i) == wordClass;
  }

  boolean is(int i, Kind kind) {
    return has(i) && tokens().word(i).is(kind);
  }

  /** Whether {@code i} stands in a quotation or in brackets. */
  boolean hidden(int i) {
    return quotations.quoted(i) || bracketed(i);
  }

  boolean bracketed(int i) {
    return noted(bracketed, i);
  }

  private boolean noted(BitSet tokens, int i) {
    return i >= range.start() && tokens.get(i - range.start());
  }

  boolean quoted(int i) {
    return quotations.quoted(i);
  }

  /** Whether there is a comma outside quotations and brackets. */
  boolean comma(int i) {
    return is(i, ",") && !hidden(i);
  }

  /** Whether a quotation is closed at {@code i} that is no name or term. */
  boolean closesSpeech(int i) {
    return is(i, Kind.QUOTE_CLOSE) && quotations.speechEnds(i);
  }

  /** Whether a comma stands at {@code i}, or a quotation that ends with one is closed there. */
  boolean pause(int i) {
    return comma(i) || (is(i, Kind.QUOTE_CLOSE) && is(i - 1, ","));
  }

  /** Whether nothing more of a clause follows: the sentence is over, or a mark stands there. */
  boolean stop(int i) {
    return !has(i) || (!hidden(i) && (is(i, Kind.PUNCTUATION) || is(i, Kind.DASH)));
  }

  Stretch stretch(int from, int to) {
    return new Stretch(passage, new Range(from, to));
  }

  /** A stretch without the separators at its edges; empty if nothing else is in it. */
  Optional<Stretch> trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && separator(first)) {
      first++;
    }
    while (last > first && separator(last - 1)) {
      last--;
    }
    return first < last ? Optional.of(stretch(first, last)) : Optional.empty();
  }

  private boolean separator(int i) {
    return !quoted(i)
        && (is(i, ",")
            || is(i, ";")
            || is(i, ":")
            || is(i, Kind.DASH)
            || is(i, ".")
            || encloses(i));
  }

  /** Whether a bracket stands at {@code i} that encloses the sentence: "(Fiji said it rains.)". */
  private boolean encloses(int i) {
    boolean open = i == range.start() && (is(i, "(") || is(i, "["));
    boolean close = i == range.end() - 1 && (is(i, ")") || is(i, "]"));
    return (open || close) && !bracketed(i);
  }

  /** The quotation that opens at {@code i}. */
  Optional<Quotation> quotationAt(int i) {
    return quotations.startingAt(i);
  }

  boolean in(Block.Kind kind) {
    return passage.block().kind() == kind;
  }
}
