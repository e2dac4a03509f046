package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.BitSet;
import java.util.regex.Pattern;

/** A passage, and which of its tokens have been taken for a name so far. */
final class Page {

  private static final Pattern FOUR_DIGITS = Pattern.compile("[12][0-9]{3}");

  private final int number;
  private final Passage passage;
  private final BitSet taken = new BitSet();
  private final WordTraits traits;
  private final boolean titled;

  Page(int number, Passage passage, Lexica lexica) {
    this.number = number;
    this.passage = passage;
    this.traits = new WordTraits(lexica, passage.tokens());
    this.titled = mostlyCapitals();
  }

  /** Which of the report's pages it is, from 0. */
  int number() {
    return number;
  }

  Passage passage() {
    return passage;
  }

  /** What each of its words is by itself. */
  WordTraits traits() {
    return traits;
  }

  int size() {
    return passage.tokens().size();
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  Token get(int i) {
    return passage.tokens().get(i);
  }

  boolean is(int i, String form) {
    return passage.tokens().is(i, form);
  }

  boolean is(int i, Kind kind) {
    return has(i) && get(i).is(kind);
  }

  /** The token's letters in lower case; empty where there is none. */
  String lower(int i) {
    return has(i) ? get(i).lower() : "";
  }

  boolean in(Block.Kind kind) {
    return passage.block().kind() == kind;
  }

  /** In a line that capitalizes most of its words and has no full stop, a capital shows no name. */
  boolean titled() {
    return titled;
  }

  String report() {
    return passage.tokens().report();
  }

  void take(Range range) {
    taken.set(range.start(), range.end());
  }

  boolean free(int i) {
    return !taken.get(i);
  }

  Excerpt excerpt(Range range) {
    return passage.tokens().excerpt(range);
  }

  /** Whether the token is a year: four digits. */
  boolean year(int i) {
    return is(i, Kind.NUMBER) && FOUR_DIGITS.matcher(get(i).text()).matches();
  }

  /** The words of a range on one line. */
  String words(Range range) {
    if (range.length() == 1) {
      return get(range.start()).text();
    }
    int end = get(range.end() - 1).end();
    return CharMatcher.whitespace()
        .collapseFrom(report().substring(get(range.start()).start(), end), ' ');
  }

  /** The sentence that holds the token at {@code i}. */
  Range sentence(int i) {
    ImmutableList<Range> sentences = passage.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
  }

  /** The index of the first token that starts at {@code offset} of the report or later. */
  int indexAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span span(Range range) {
    return passage.tokens().span(range);
  }

  private boolean mostlyCapitals() {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < size(); i++) {
      if (get(i).is(Kind.WORD) && get(i).text().length() > 3) {
        words++;
        capitals += get(i).capitalized() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 10 >= words * 8 && !is(size() - 1, ".");
  }
}
