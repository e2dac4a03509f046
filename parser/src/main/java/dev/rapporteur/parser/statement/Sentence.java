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
import java.util.BitSet;
import java.util.Optional;

/** One sentence of a passage, with what is quoted or bracketed in it set apart. */
final class Sentence {

  private final Passage passage;
  private final Range range;
  private final QuotationIndex quotations;
  private final BitSet bracketed = new BitSet();

  Sentence(Passage passage, QuotationIndex quotations, Range range) {
    this.passage = passage;
    this.quotations = quotations;
    this.range = range;
    bracket();
  }

  /** The part of this sentence before the token at {@code end}. */
  Sentence before(int end) {
    return new Sentence(passage, quotations, new Range(range.start(), end));
  }

  /** What is in brackets is set apart, but not a sentence that stands in them as a whole. */
  private void bracket() {
    int open = -1;
    for (int i = range.start(); i < range.end(); i++) {
      boolean mark = get(i).is(Kind.PUNCTUATION);
      if (mark && (get(i).is("(") || get(i).is("["))) {
        open = open < 0 ? i : open;
      } else if (mark && open >= 0 && (get(i).is(")") || get(i).is("]"))) {
        bracketed.set(open, i + 1, open > range.start() || i < range.end() - 2);
        open = -1;
      }
    }
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

  /** Whether {@code i} is a token of this sentence. */
  boolean has(int i) {
    return range.contains(i);
  }

  boolean is(int i, String form) {
    return has(i) && get(i).is(form);
  }

  boolean is(int i, WordClass wordClass) {
    return has(i) && get(i).is(wordClass);
  }

  boolean is(int i, Kind kind) {
    return has(i) && get(i).is(kind);
  }

  /** Whether {@code i} stands in a quotation or in brackets. */
  boolean hidden(int i) {
    return quotations.quoted(i) || bracketed.get(i);
  }

  boolean bracketed(int i) {
    return bracketed.get(i);
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
    return !has(i) || (!hidden(i) && (get(i).is(Kind.PUNCTUATION) || get(i).is(Kind.DASH)));
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
    while (last > first
        && (separator(last - 1) || (last == end() && is(last - 1, ".") && !quoted(last - 1)))) {
      last--;
    }
    return first < last ? Optional.of(stretch(first, last)) : Optional.empty();
  }

  private boolean separator(int i) {
    return !quoted(i) && (is(i, ",") || is(i, ";") || is(i, ":") || is(i, Kind.DASH) || is(i, "."));
  }

  /** The quotation that opens at {@code i}. */
  Optional<Quotation> quotationAt(int i) {
    return quotations.startingAt(i);
  }

  boolean in(Block.Kind kind) {
    return passage.block().kind() == kind;
  }
}
