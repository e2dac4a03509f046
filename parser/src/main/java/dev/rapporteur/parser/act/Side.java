package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/**
 * The speaker's own side: the state, body or firm that a speaker can bind.
 *
 * @param countries the names of states
 * @param words the nouns of those who act for a side
 * @param name the speaker's own name, where it is a body or a state that speaks
 * @param country the state for which a person speaks; where it is not known, any state may be it
 * @param forum the meeting's body, of which all who speak there are members: {@code BRICS}
 */
public record Side(
    Countries countries,
    ActWords words,
    Optional<String> name,
    Optional<String> country,
    Optional<String> forum) {

  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("we", "i");
  private static final ImmutableSet<String> OF_PERSON = ImmutableSet.of("he", "she");
  private static final ImmutableSet<String> OF_BODY =
      ImmutableSet.of("it", "they", "members", "leaders", "participants", "parties");

  /**
   * Whose the noun phrase in {@code range} is: "China", "Beijing", "we", "his country" are the own
   * side. Inside quotation marks "he" is somebody else.
   */
  Owner of(Tokens tokens, Range range, boolean quoted) {
    if (range.empty()) {
      return Owner.OTHER;
    }
    if (owns(tokens, range, quoted)) {
      return Owner.OWN;
    }
    return countries.of(phrase(tokens, range)).isPresent() ? Owner.OTHER_STATE : Owner.OTHER;
  }

  private boolean owns(Tokens tokens, Range range, boolean quoted) {
    Token first = tokens.get(range.start());
    boolean we = FIRST_PERSON.contains(first.lower());
    boolean it = !quoted && pronoun(tokens, range);
    return we
        || it
        || named(tokens, range)
        || home(tokens, range, quoted)
        || state(phrase(tokens, range))
        || stateItself(tokens, range)
        || member(tokens, range);
  }

  private boolean named(Tokens tokens, Range range) {
    return name.filter(own -> phrase(tokens, range).equalsIgnoreCase(own)).isPresent();
  }

  /** "China itself". */
  private boolean stateItself(Tokens tokens, Range range) {
    boolean emphasis = range.length() == 2 && tokens.is(range.end() - 1, WordClass.PRONOUN);
    return emphasis && state(tokens.word(range.start()).text());
  }

  /** What a body says of "it", and a person of "he" or "she", is said of the own side. */
  private boolean pronoun(Tokens tokens, Range range) {
    String word = tokens.word(range.start()).lower();
    return range.length() == 1 && (name.isPresent() ? OF_BODY : OF_PERSON).contains(word);
  }

  private boolean state(String phrase) {
    Optional<String> state = countries.of(phrase);
    return state.isPresent() && (country.isEmpty() || state.equals(country));
  }

  /**
   * "his country", "our foreign ministers", "the government": who acts for the side, behind a
   * possessive or the article. "its goals" of a state are its own too.
   */
  private boolean home(Tokens tokens, Range range, boolean quoted) {
    Token first = tokens.get(range.start());
    boolean possessive = first.is(WordClass.POSSESSIVE);
    boolean acts = words.has(Use.SIDE, tokens.word(range.end() - 1).lower());
    boolean home = words.has(Use.HOME, tokens.word(range.end() - 1).lower());
    boolean article = first.is("the") && range.length() == 2 && home;
    boolean its = !quoted && first.is("its") && country.isPresent();
    return its || article || (possessive && acts && (!quoted || ours(first)));
  }

  private static boolean ours(Token token) {
    return token.is("our") || token.is("my");
  }

  /** "BRICS countries" at a BRICS summit. */
  private boolean member(Tokens tokens, Range range) {
    boolean several = words.has(Use.SIDE, tokens.word(range.end() - 1).lower());
    boolean itself = range.length() == 1;
    String body = tokens.word(range.start()).text();
    return range.length() <= 2 && (several || itself) && forum.filter(body::equals).isPresent();
  }

  private static String phrase(Tokens tokens, Range range) {
    Token first = tokens.get(range.start());
    boolean article = first.is(WordClass.DETERMINER) && range.length() > 1;
    return tokens.excerpt(article ? range.start() + 1 : range.start(), range.end()).text();
  }
}
