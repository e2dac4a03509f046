package dev.rapporteur.parser.text;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Arrays;

/**
 * The tokens of a passage while it is read: their places and words come first, the kinds of
 * quotation marks and the classes of words are told later.
 */
final class TokenBuffer {

  /** A token and the blank behind it are some five letters; a passage can have more of them. */
  private static final int LETTERS = 5;

  private final Vocabulary vocabulary;
  private int[] starts;
  private Word[] words;
  private WordClass[] classes;
  private int size;

  /** A buffer for a passage of this many letters, whose words {@code vocabulary} knows. */
  TokenBuffer(Vocabulary vocabulary, int letters) {
    this.vocabulary = vocabulary;
    this.starts = new int[letters / LETTERS + 1];
    this.words = new Word[starts.length];
    this.classes = new WordClass[starts.length];
  }

  /** Adds the word that stands from {@code start} to {@code end}. */
  void add(int start, int end, Kind kind) {
    add(start, vocabulary.at(start, end, kind));
  }

  /** Adds the mark that stands from {@code start} to {@code end} and means another one. */
  void add(int start, int end, Kind kind, String meant) {
    add(start, vocabulary.at(start, end, kind, meant));
  }

  private void add(int start, Word word) {
    if (size == words.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      classes = Arrays.copyOf(classes, 2 * size);
    }
    starts[size] = start;
    words[size] = word;
    classes[size] = WordClass.PUNCTUATION;
    size++;
  }

  int size() {
    return size;
  }

  Word word(int i) {
    return words[i];
  }

  Token get(int i) {
    return new Token(starts[i], words[i], classes[i]);
  }

  /** Tells that the token at {@code i} is of another kind. */
  void set(int i, Kind kind) {
    words[i] = vocabulary.as(words[i], starts[i], kind);
  }

  /** Tells the class of the token at {@code i}. */
  void set(int i, WordClass wordClass) {
    classes[i] = wordClass;
  }

  /** What has been read. */
  Tokens tokens() {
    return new Tokens(
        vocabulary.report(),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(words, size),
        Arrays.copyOf(classes, size));
  }
}
