package dev.rapporteur.parser.speaker;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** Finds what a relative pronoun stands for: "Sina Waqa, | who said that ...". */
final class Antecedents {

  private Antecedents() {}

  /** The noun phrase right before the pronoun, over a comma; empty where none ends there. */
  static Optional<Stretch> of(Stretch pronoun) {
    Tokens tokens = pronoun.passage().tokens();
    int before = pronoun.range().start();
    int end = before > 0 && tokens.is(before - 1, ",") ? before - 1 : before;
    int start = end;
    while (start > 0 && (inNounPhrase(tokens.get(start - 1)) || inName(tokens, start - 1))) {
      start--;
    }
    boolean noun = start < end && tokens.wordClass(end - 1).nominal();
    return noun
        ? Optional.of(new Stretch(pronoun.passage(), new Range(start, end)))
        : Optional.empty();
  }

  /** "The Chamber | of | Commerce, which said": between two parts of a name. */
  private static boolean inName(Tokens tokens, int of) {
    return tokens.is(of, "of")
        && tokens.is(of - 1, WordClass.PROPER)
        && tokens.is(of + 1, WordClass.PROPER);
  }

  private static boolean inNounPhrase(Token token) {
    return switch (token.wordClass()) {
      case NOUN, PLURAL, PROPER, PRONOUN, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE, CLITIC -> true;
      default -> false;
    };
  }
}
