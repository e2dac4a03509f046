package dev.rapporteur.parser.text;

import dev.rapporteur.parser.lexicon.LexicalEntries;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of one report, each looked up in the lexicon once. A word that the report has printed
 * before is found by its letters where they stand, so that no string is made for it.
 */
final class Vocabulary {

  private static final int INITIAL_CAPACITY = 512;

  /**
   * How far from its first slot a word is looked for. Beyond it, a word is made anew wherever it
   * stands, so that no text can make the search long.
   */
  private static final int FARTHEST = 32;

  private static final int NOWHERE = -1;

  private final LexicalEntries lexicon;
  private final String report;
  private @Nullable Word[] words = new @Nullable Word[INITIAL_CAPACITY];
  private int size;

  /** The words of {@code report}. */
  Vocabulary(LexicalEntries lexicon, String report) {
    this.lexicon = lexicon;
    this.report = report;
  }

  /** The text of the report. */
  String report() {
    return report;
  }

  /** The word that stands from {@code start} to {@code end}. */
  Word at(int start, int end, Kind kind) {
    int slot = slot(start, end, kind);
    Word found = slot == NOWHERE ? null : words[slot];
    return found != null ? found : put(slot, start, end, kind, Optional.empty());
  }

  /** The mark that stands from {@code start} to {@code end} and means the same as another one. */
  Word at(int start, int end, Kind kind, String meant) {
    int slot = slot(start, end, kind);
    Word found = slot == NOWHERE ? null : words[slot];
    return found != null ? found : put(slot, start, end, kind, Optional.of(meant));
  }

  /** The same letters as a word of another kind. */
  Word as(Word word, int start, Kind kind) {
    return at(start, start + word.text().length(), kind, word.lower());
  }

  private Word put(int slot, int start, int end, Kind kind, Optional<String> meant) {
    String printed = report.substring(start, end);
    String lower = meant.orElseGet(() -> Shapes.normal(printed));
    Word word = new Word(printed, lower, kind, lexicon.of(printed, lower));
    if (slot != NOWHERE) {
      words[slot] = word;
      size++;
    }
    if (size * 2 > words.length) {
      grow();
    }
    return word;
  }

  private void grow() {
    @Nullable Word[] all = words;
    words = new @Nullable Word[all.length * 2];
    size = 0;
    for (Word word : all) {
      if (word != null) {
        keep(word);
      }
    }
  }

  private void keep(Word word) {
    int first = first(word.text().hashCode());
    for (int i = 0; i < FARTHEST; i++) {
      int slot = (first + i) & (words.length - 1);
      if (words[slot] == null) {
        words[slot] = word;
        size++;
        return;
      }
    }
  }

  /** The slot that holds the word, or the empty one where it would stand. */
  private int slot(int start, int end, Kind kind) {
    int hash = hash(start, end);
    int first = first(hash);
    for (int i = 0; i < FARTHEST; i++) {
      int slot = (first + i) & (words.length - 1);
      Word word = words[slot];
      if (word == null || (word.is(kind) && printed(word, hash, start, end))) {
        return slot;
      }
    }
    return NOWHERE;
  }

  private boolean printed(Word word, int hash, int start, int end) {
    return word.text().hashCode() == hash
        && word.text().length() == end - start
        && report.startsWith(word.text(), start);
  }

  /** The hash code that the letters have as a string. */
  private int hash(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + report.charAt(i);
    }
    return hash;
  }

  private int first(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }
}
