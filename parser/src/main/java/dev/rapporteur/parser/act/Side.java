package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** The speaker's own side: the state, body or firm that a speaker can bind. */
public final class Side {

  private static final ImmutableSet<String> OWN = ImmutableSet.of("we", "i", "our", "my", "us");
  private static final ImmutableSet<String> OF_PERSON = ImmutableSet.of("he", "she");
  private static final ImmutableSet<String> OF_BODY =
      ImmutableSet.of("it", "they", "members", "leaders", "participants", "parties");
  private static final ImmutableSet<String> HOME =
      ImmutableSet.of(
          "country",
          "government",
          "nation",
          "administration",
          "ministry",
          "side",
          "bloc",
          "department",
          "company");

  private final Countries countries;
  private final Optional<String> name;
  private final Optional<String> country;

  /**
   * The side of a speaker.
   *
   * @param countries the names of states
   * @param name the speaker's own name, where it is a body or a state that speaks
   * @param country the state for which a person speaks; where it is not known, any state may be it
   */
  public Side(Countries countries, Optional<String> name, Optional<String> country) {
    this.countries = countries;
    this.name = name;
    this.country = country;
  }

  /**
   * Whether the noun phrase in {@code range} names this side: "China", "Beijing", "we", "his
   * country".
   */
  boolean owns(Tokens tokens, Range range) {
    if (range.empty()) {
      return false;
    }
    if (pronoun(tokens, range)
        || name.filter(own -> phrase(tokens, range).equalsIgnoreCase(own)).isPresent()) {
      return true;
    }
    for (int i = range.start(); i < range.end(); i++) {
      boolean its = i == range.start() && tokens.is(i, "its") && country.isPresent();
      if (its || OWN.contains(tokens.get(i).lower()) || home(tokens, i, range)) {
        return true;
      }
    }
    return state(phrase(tokens, range)) || stateItself(tokens, range);
  }

  /** "China itself". */
  private boolean stateItself(Tokens tokens, Range range) {
    boolean emphasis = range.length() == 2 && tokens.get(range.end() - 1).is(WordClass.PRONOUN);
    return emphasis && state(tokens.get(range.start()).text());
  }

  /** What a body says of "it", and a person of "he" or "she", is said of the own side. */
  private boolean pronoun(Tokens tokens, Range range) {
    String word = tokens.get(range.start()).lower();
    return range.length() == 1 && (name.isPresent() ? OF_BODY : OF_PERSON).contains(word);
  }

  private boolean state(String words) {
    Optional<String> state = countries.of(words);
    return state.isPresent() && (country.isEmpty() || state.equals(country));
  }

  /**
   * "his country", "her government": whatever stands behind a possessive that a speaker can have.
   */
  private static boolean home(Tokens tokens, int i, Range range) {
    return tokens.get(i).is(WordClass.POSSESSIVE)
        && i + 1 < range.end()
        && HOME.contains(tokens.get(i + 1).lower());
  }

  private static String phrase(Tokens tokens, Range range) {
    Token first = tokens.get(range.start());
    boolean article = first.is(WordClass.DETERMINER) && range.length() > 1;
    return tokens.excerpt(article ? range.start() + 1 : range.start(), range.end()).text();
  }
}
