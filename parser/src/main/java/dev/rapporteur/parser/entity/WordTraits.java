package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What each word of a page is by itself, wherever it stands. The readers ask it of every word again
 * and again; it is looked up once.
 */
final class WordTraits {

  private final Lexica lexica;
  private final BitSet capitals = new BitSet();
  private final List<ImmutableSet<NameNouns.Kind>> nouns;

  WordTraits(Lexica lexica, Tokens tokens) {
    this.lexica = lexica;
    this.nouns = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      capitals.set(i, nameable(tokens.get(i)));
      nouns.add(lexica.nouns().kindsOf(tokens.get(i).lower()));
    }
  }

  /**
   * A capitalized word that is no function word, weekday or month: {@code Bank}, not {@code The}.
   */
  boolean capital(int i) {
    return i >= 0 && capitals.get(i);
  }

  /** Whether the word is a noun that shows the name of a {@code kind}. */
  boolean noun(int i, NameNouns.Kind kind) {
    return i >= 0 && i < nouns.size() && nouns.get(i).contains(kind);
  }

  private boolean nameable(Token token) {
    return token.is(Kind.WORD) && token.capitalized() && !function(token) && !calendar(token);
  }

  /**
   * Whether the token is one of the words that hold sentences together. An acronym is none: {@code
   * WHO}.
   */
  private boolean function(Token token) {
    if (NameWords.acronym(token)) {
      return false;
    }
    ImmutableList<WordClass> classes = lexica.words().classesOf(token.lower());
    return !classes.isEmpty() && classes.get(0).closed() && !adverbInName(token, classes);
  }

  /** "Nationally Determined Contributions", "Southeast Asian Nations". */
  private static boolean adverbInName(Token token, ImmutableList<WordClass> classes) {
    return classes.get(0) == WordClass.ADVERB
        && (token.lower().endsWith("ly")
            || classes.contains(WordClass.NOUN)
            || classes.contains(WordClass.ADJECTIVE));
  }

  private boolean calendar(Token token) {
    return Calendar.weekday(token.lower())
        || (lexica.months().named(token.lower()).isPresent() && !token.is("mar"));
  }
}
