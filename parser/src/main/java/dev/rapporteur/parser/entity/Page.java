package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Word;
import java.util.BitSet;

/** A passage, and which of its tokens have been taken for a name so far. */
final class Page {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final int number;
  private final Passage passage;
  private final BitSet taken = new BitSet();
  private final boolean titled;

  Page(int number, Passage passage) {
    this.number = number;
    this.passage = passage;
    this.titled = mostlyCapitals();
  }

  /** Which of the report's pages it is, from 0. */
  int number() {
    return number;
  }

  Passage passage() {
    return passage;
  }

  /** What is printed at {@code i}. */
  Word word(int i) {
    return passage.tokens().word(i);
  }

  /** Whether the lexicon says this of the word at {@code i}, if there is one. */
  boolean is(int i, Trait trait) {
    return has(i) && word(i).entry().has(trait);
  }

  /** Whether the word at {@code i} shows the name of a {@code kind}, if there is one. */
  boolean is(int i, NameNouns.Kind kind) {
    return has(i) && word(i).entry().shows(kind);
  }

  /** Whether the word at {@code i} stands by a name as {@code kind} does, if there is one. */
  boolean is(int i, Office.Kind kind) {
    return has(i) && word(i).entry().stands(kind);
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

  /** The class of the word at {@code i}. */
  WordClass wordClass(int i) {
    return passage.tokens().wordClass(i);
  }

  /** The first code unit of the word at {@code i}. */
  int start(int i) {
    return passage.tokens().start(i);
  }

  /** The code unit after the last one of the word at {@code i}. */
  int end(int i) {
    return passage.tokens().end(i);
  }

  boolean is(int i, WordClass wordClass) {
    return passage.tokens().is(i, wordClass);
  }

  boolean is(int i, String form) {
    return passage.tokens().is(i, form);
  }

  boolean is(int i, Kind kind) {
    return has(i) && word(i).is(kind);
  }

  /** The token's letters in lower case; empty where there is none. */
  String lower(int i) {
    return has(i) ? word(i).lower() : "";
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
    return is(i, Kind.NUMBER)
        && word(i).text().length() == 4
        && (word(i).text().startsWith("1") || word(i).text().startsWith("2"))
        && DIGITS.matchesAllOf(word(i).text());
  }

  /** The words of a range on one line. */
  String words(Range range) {
    if (range.length() == 1) {
      return word(range.start()).text();
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
      if (passage.tokens().start(middle) < offset) {
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
      if (word(i).is(Kind.WORD) && word(i).text().length() > 3) {
        words++;
        capitals += word(i).capitalized() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 10 >= words * 8 && !is(size() - 1, ".");
  }
}
