package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Context.Behind;

/**
 * What the text around a word says of its class: each clue is a number, made of what is looked at
 * and of what is seen there.
 *
 * <p>The clues are those of common part-of-speech taggers: forms and classes within two words. Two
 * more look further: whether the clause has its verb already, and whether one is still to come.
 */
final class Clues {

  /** How many clues there are of a word. */
  static final int COUNT = 22;

  private static final int REACH = 14;

  private final Candidates candidates;
  private final TokenBuffer tokens;
  private final Lookahead lookahead;
  private final int[] clues = new int[COUNT];
  private int size;

  Clues(Candidates candidates, TokenBuffer tokens, Lookahead lookahead) {
    this.lookahead = lookahead;
    this.candidates = candidates;
    this.tokens = tokens;
  }

  /** The clues of the word at {@code i}; the array is used again for the next word. */
  int[] of(int i, Behind behind) {
    String form = tokens.word(i).lower();
    int word = form.hashCode();
    int before = behind.word().name().hashCode();
    int earlier = behind.earlier().name().hashCode();
    int last = i > 0 ? tokens.word(i - 1).lower().hashCode() : 0;
    int next = i + 1 < tokens.size() ? tokens.word(i + 1).lower().hashCode() : 0;
    int self = possible(i);
    int ahead = possible(i + 1);
    int ending = ending(form);
    int clause = clause(behind, verbAhead(i + 1));
    size = 0;
    add(word, 0);
    add(word, before);
    add(word, last);
    add(word, next);
    add(word, ahead);
    add(word, clause);
    add(ending, before);
    add(ending, ahead);
    add(before, earlier);
    add(before, ahead);
    add(before, clause);
    add(before, next);
    add(last, ahead);
    add(last, next);
    add(ahead, clause);
    add(ahead, possible(i + 2));
    add(mix(before, ahead), clause);
    add(mix(before, ahead), self);
    add(mix(before, clause), self);
    add(behind.lastVerb().name().hashCode(), mix(before, self));
    add(mix(behind.lastVerb().name().hashCode(), before), ahead);
    add(mix(before, clause), lookahead.verbLikely(i + 1) ? 1 : 2);
    return clues;
  }

  private static int clause(Behind behind, boolean verbAhead) {
    return 1
        + (behind.clauseHasVerb() ? 2 : 0)
        + (behind.sentenceHasVerb() ? 4 : 0)
        + (verbAhead ? 8 : 0);
  }

  private void add(int first, int second) {
    clues[size] = mix(mix(size + 1, first), second);
    size++;
  }

  private static int mix(int a, int b) {
    int mixed = (a * 0x9E3779B1) ^ Integer.rotateLeft(b * 0x85EBCA6B, 13);
    mixed ^= mixed >>> 16;
    mixed *= 0xC2B2AE35;
    return mixed ^ (mixed >>> 13);
  }

  /** The hash code of the last three letters. */
  private static int ending(String form) {
    int hash = 0;
    for (int i = Math.max(0, form.length() - 3); i < form.length(); i++) {
      hash = 31 * hash + form.charAt(i);
    }
    return hash;
  }

  /** What the token at {@code i} can be: a word by its classes, any other by itself. */
  private int possible(int i) {
    if (i >= tokens.size()) {
      return 1;
    }
    ImmutableList<WordClass> classes = candidates.at(i);
    if (classes.isEmpty()) {
      return tokens.word(i).quote()
          ? tokens.word(i).kind().name().hashCode()
          : tokens.word(i).lower().hashCode();
    }
    int possible = 7;
    for (WordClass wordClass : classes) {
      possible = 31 * possible + wordClass.name().hashCode();
    }
    return possible;
  }

  /** Whether a verb that can be nothing else follows before the clause ends. */
  private boolean verbAhead(int from) {
    for (int i = from; i < from + REACH && i < tokens.size(); i++) {
      ImmutableList<WordClass> classes = candidates.at(i);
      if (classes.isEmpty() && !tokens.word(i).quote()) {
        return false;
      }
      WordClass first = classes.isEmpty() ? WordClass.PUNCTUATION : classes.get(0);
      if (opensClause(first)) {
        return false;
      }
      if (first.auxiliary() || (classes.size() == 1 && first.finite())) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensClause(WordClass wordClass) {
    return switch (wordClass) {
      case COMPLEMENTIZER, RELATIVE, QUESTION -> true;
      default -> false;
    };
  }
}
