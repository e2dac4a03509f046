package dev.rapporteur.parser.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How much a clue speaks for each class that a word can have: what the parser asks where the
 * lexicon leaves a choice, as in {@code Ministers support free trade}.
 *
 * <p>A clue is a number that stands for something seen around the word: its own form, the class of
 * the word before it, what the word behind it can be. The weights are learnt; the head of the file
 * says how. An instance is immutable.
 */
public final class ClassWeights {

  private static final String FILE = "class-weights.tsv";
  private static final Splitter FIELDS = Splitter.on(' ');

  /** The classes that the weights tell apart, by the letter that stands for each in the file. */
  private static final String LETTERS = "BSDNGnpar";

  private final int[] clues;
  private final short[] weights;

  private ClassWeights(int capacity) {
    this.clues = new int[capacity];
    this.weights = new short[capacity * LETTERS.length()];
  }

  /** The weights that come with the library. */
  public static ClassWeights standard() {
    List<List<String>> entries = List.copyOf(LexiconFile.read(FILE, 2));
    ClassWeights weights = new ClassWeights(Integer.highestOneBit(entries.size() * 4 + 4));
    for (List<String> entry : entries) {
      weights.put(Integer.parseUnsignedInt(entry.get(0), 16), entry.get(1));
    }
    return weights;
  }

  /**
   * The candidate for which the clues together speak most; of two that they speak for alike, the
   * first.
   *
   * @throws IndexOutOfBoundsException if there is no candidate
   */
  public WordClass heaviest(ImmutableList<WordClass> candidates, int[] clues) {
    int[] sums = sums(clues);
    WordClass heaviest = candidates.get(0);
    for (WordClass candidate : candidates) {
      heaviest = sum(sums, candidate) > sum(sums, heaviest) ? candidate : heaviest;
    }
    return heaviest;
  }

  /** How much the clues together speak for each of the classes: every clue is looked up once. */
  private int[] sums(int[] known) {
    int[] sums = new int[LETTERS.length()];
    for (int clue : known) {
      int slot = slot(clue);
      if (clues[slot] == clue) {
        add(sums, slot * sums.length);
      }
    }
    return sums;
  }

  private void add(int[] sums, int from) {
    for (int column = 0; column < sums.length; column++) {
      sums[column] += weights[from + column];
    }
  }

  private static int sum(int[] sums, WordClass wordClass) {
    int column = LETTERS.indexOf(letter(wordClass));
    return column < 0 ? 0 : sums[column];
  }

  /** The letter that stands for a class in the file; a blank for a class that is never weighed. */
  public static char letter(WordClass wordClass) {
    return switch (wordClass) {
      case VERB_BASE -> 'B';
      case VERB_PRESENT -> 'S';
      case VERB_PAST -> 'D';
      case PARTICIPLE -> 'N';
      case GERUND -> 'G';
      case NOUN -> 'n';
      case PLURAL -> 'p';
      case ADJECTIVE -> 'a';
      case ADVERB -> 'r';
      default -> ' ';
    };
  }

  /** The slot that holds {@code clue}, or the empty one where it would stand. */
  private int slot(int clue) {
    int slot = (clue ^ (clue >>> 15)) & (clues.length - 1);
    while (clues[slot] != clue && clues[slot] != 0) {
      slot = (slot + 1) & (clues.length - 1);
    }
    return slot;
  }

  private void put(int clue, String line) {
    int slot = slot(clue);
    clues[slot] = clue;
    for (String field : FIELDS.split(line)) {
      int column = LETTERS.indexOf(field.charAt(0));
      checkArgument(column >= 0, "%s: no word class has the letter of %s", FILE, field);
      weights[slot * LETTERS.length() + column] = Short.parseShort(field.substring(1));
    }
  }
}
