package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The classes that each token of a passage can have, the likeliest first. */
final class Candidates {

  private static final ImmutableList<WordClass> PROPER = ImmutableList.of(WordClass.PROPER);
  private static final ImmutableList<WordClass> NONE = ImmutableList.of();

  private final TokenBuffer tokens;
  private final boolean titled;
  private final List<ImmutableList<WordClass>> found;

  Candidates(TokenBuffer tokens) {
    this.tokens = tokens;
    this.titled = titled(tokens);
    this.found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      boolean proper =
          word.capitalized() && !titled && word.is(Kind.WORD) && name(i, word, known(word));
      found.add(proper ? PROPER : word.classes());
    }
  }

  private static ImmutableList<WordClass> known(Word word) {
    return word.entry().classes();
  }

  /** The candidates of the token at {@code i}; none where it is no word or does not exist. */
  ImmutableList<WordClass> at(int i) {
    return i >= 0 && i < found.size() ? found.get(i) : NONE;
  }

  /**
   * A capitalized word is a name, unless it is a function word or opens a sentence with a word of
   * the lexicon that no other capitalized word follows.
   */
  private boolean name(int i, Word word, ImmutableList<WordClass> known) {
    if (!known.isEmpty()
        && known.get(0).closed()
        && !(word.text().length() > 1 && allCapitals(word.text()))) {
      return known.get(0) == WordClass.MODAL && !opening(i);
    }
    if (!opening(i)) {
      return true;
    }
    if (word.entry().has(Trait.PLURAL) || word.entry().has(Trait.OFFICES)) {
      return followedByName(i);
    }
    return known.isEmpty()
        ? !Shapes.adverbial(word.lower()) && !(word.lower().endsWith("ing") && beforeObject(i + 1))
        : followedByName(i) && !known.get(0).equals(WordClass.GERUND);
  }

  /** "Relitigating the past, he said", but "Beijing said": a verb that no lexicon has. */
  private boolean beforeObject(int i) {
    ImmutableList<WordClass> classes =
        i < tokens.size() ? known(tokens.word(i)) : ImmutableList.of();
    return !classes.isEmpty()
        && switch (classes.get(0)) {
          case DETERMINER, POSSESSIVE, PRONOUN -> true;
          default -> false;
        };
  }

  private boolean opening(int i) {
    return i == 0
        || switch (tokens.word(i - 1).kind()) {
          case QUOTE_OPEN, LIST_MARKER -> true;
          case PUNCTUATION -> ".?!:…".indexOf(tokens.word(i - 1).text()) >= 0;
          case QUOTE_CLOSE -> i < 2 || ".?!,".indexOf(tokens.word(i - 2).text()) >= 0;
          default -> false;
        };
  }

  private boolean followedByName(int i) {
    if (i + 1 >= tokens.size()
        || !tokens.word(i + 1).is(Kind.WORD)
        || !tokens.word(i + 1).capitalized()) {
      return false;
    }
    ImmutableList<WordClass> next = known(tokens.word(i + 1));
    return next.isEmpty() || !next.get(0).closed();
  }

  /** In a headline of capitals, or one that capitalizes most words, a capital says nothing. */
  private static boolean titled(TokenBuffer tokens) {
    int all = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.is(Kind.WORD) && word.text().length() > 3) {
        all++;
        capitals += word.capitalized() ? 1 : 0;
      }
    }
    boolean sentence = tokens.size() > 0 && tokens.word(tokens.size() - 1).is(".");
    return !sentence && all >= 4 && all <= 25 && capitals * 10 >= all * 9;
  }

  private static boolean allCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
