package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.lexicon.Words;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The classes that each token of a passage can have, the likeliest first. */
final class Candidates {

  private static final ImmutableList<WordClass> NOUN = ImmutableList.of(WordClass.NOUN);
  private static final ImmutableList<WordClass> PLURAL = ImmutableList.of(WordClass.PLURAL);
  private static final ImmutableList<WordClass> PROPER = ImmutableList.of(WordClass.PROPER);
  private static final ImmutableList<WordClass> NUMBER = ImmutableList.of(WordClass.NUMBER);
  private static final ImmutableList<WordClass> ADJECTIVE = ImmutableList.of(WordClass.ADJECTIVE);
  private static final ImmutableList<WordClass> ADVERB = ImmutableList.of(WordClass.ADVERB);
  private static final ImmutableList<WordClass> GERUND =
      ImmutableList.of(WordClass.GERUND, WordClass.NOUN);
  private static final ImmutableList<WordClass> PAST =
      ImmutableList.of(WordClass.VERB_PAST, WordClass.PARTICIPLE);
  private static final ImmutableList<WordClass> NONE = ImmutableList.of();

  private final Words words;
  private final List<Token> tokens;
  private final boolean titled;
  private final List<ImmutableList<WordClass>> found;

  Candidates(Words words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    this.titled = titled(tokens);
    this.found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      found.add(find(i, tokens.get(i)));
    }
  }

  /** The candidates of the token at {@code i}; none where it is no word or does not exist. */
  ImmutableList<WordClass> at(int i) {
    return i >= 0 && i < found.size() ? found.get(i) : NONE;
  }

  private ImmutableList<WordClass> find(int i, Token token) {
    return switch (token.kind()) {
      case WORD -> ofWord(i, token);
      case NUMBER -> NUMBER;
      case CLITIC -> ofClitic(token);
      default -> NONE;
    };
  }

  private ImmutableList<WordClass> ofWord(int i, Token token) {
    ImmutableList<WordClass> known = words.classesOf(token.lower());
    if (token.capitalized() && !titled && name(i, token, known)) {
      return PROPER;
    }
    return known.isEmpty() ? byShape(token) : known;
  }

  /**
   * A capitalized word is a name, unless it is a function word or opens a sentence with a word of
   * the lexicon that no other capitalized word follows.
   */
  private boolean name(int i, Token token, ImmutableList<WordClass> known) {
    if (!known.isEmpty()
        && known.get(0).closed()
        && !(token.text().length() > 1 && allCapitals(token.text()))) {
      return known.get(0) == WordClass.MODAL && !opening(i);
    }
    if (!opening(i)) {
      return true;
    }
    return known.isEmpty()
        ? !adverbial(token.lower()) && !token.lower().endsWith("ing")
        : followedByName(i) && !known.get(0).equals(WordClass.GERUND);
  }

  private static boolean adverbial(String form) {
    return form.endsWith("ly") && form.length() > SHORTEST_ADVERB;
  }

  private static final int SHORTEST_ADVERB = 6;

  private boolean opening(int i) {
    return i == 0
        || switch (tokens.get(i - 1).kind()) {
          case QUOTE_OPEN, LIST_MARKER -> true;
          case PUNCTUATION -> ".?!:…".indexOf(tokens.get(i - 1).text()) >= 0;
          case QUOTE_CLOSE -> i < 2 || ".?!,".indexOf(tokens.get(i - 2).text()) >= 0;
          default -> false;
        };
  }

  private boolean followedByName(int i) {
    if (i + 1 >= tokens.size()
        || !tokens.get(i + 1).is(Kind.WORD)
        || !tokens.get(i + 1).capitalized()) {
      return false;
    }
    ImmutableList<WordClass> next = words.classesOf(tokens.get(i + 1).lower());
    return next.isEmpty() || !next.get(0).closed();
  }

  private static ImmutableList<WordClass> ofClitic(Token token) {
    return switch (token.lower()) {
      case "'ll", "'d" -> ImmutableList.of(WordClass.MODAL);
      case "'re", "'m" -> ImmutableList.of(WordClass.BE);
      case "'ve" -> ImmutableList.of(WordClass.HAVE);
      case "'s" -> ImmutableList.of(WordClass.CLITIC, WordClass.BE);
      default -> ImmutableList.of(WordClass.CLITIC);
    };
  }

  private static ImmutableList<WordClass> byShape(Token token) {
    String form = token.lower();
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0) {
      return Character.isDigit(form.charAt(form.length() - 1)) ? NOUN : ADJECTIVE;
    }
    if (adverbial(form)) {
      return ADVERB;
    }
    if (form.endsWith("ing") && form.length() > 4) {
      return GERUND;
    }
    if (form.endsWith("ed") && form.length() > 4) {
      return PAST;
    }
    if (adjectival(form)) {
      return ADJECTIVE;
    }
    return form.endsWith("s") && !form.endsWith("ss") ? PLURAL : NOUN;
  }

  private static boolean adjectival(String form) {
    return form.length() > 5
        && (form.endsWith("ous")
            || form.endsWith("ful")
            || form.endsWith("ible")
            || form.endsWith("able")
            || form.endsWith("ical"));
  }

  /** In a headline of capitals, or one that capitalizes most words, a capital says nothing. */
  private static boolean titled(List<Token> tokens) {
    int all = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.is(Kind.WORD) && token.text().length() > 3) {
        all++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    boolean sentence = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
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
