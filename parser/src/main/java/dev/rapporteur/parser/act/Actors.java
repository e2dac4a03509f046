package dev.rapporteur.parser.act;

import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** Tells who is to act, or has acted. */
final class Actors {

  private final Voice voice;
  private final Countries countries;

  Actors(Voice voice) {
    this.voice = voice;
    this.countries = voice.side().countries();
  }

  /**
   * Whoever the clause names as its subject acts: "China will ...", "Beijing will ..."; of "we",
   * "it", "its ministers" and an infinitive, the speaker's side. What is done to a thing says not
   * by whom.
   */
  Optional<String> of(Piece piece) {
    Optional<Range> subject = piece.clause().map(Clause::subject).filter(range -> !range.empty());
    if (subject.isEmpty()) {
      return piece.clause().isPresent() ? owned(piece) : holder(piece).or(voice::actor);
    }
    Tokens tokens = piece.tokens();
    boolean named = !refers(tokens, subject.get());
    if (piece.owner() == Owner.OWN || piece.owner() == Owner.OTHER_STATE) {
      return named && !definite(tokens, subject.get())
          ? Optional.of(resolved(tokens, subject.get()))
          : voice.actor();
    }
    return owned(piece);
  }

  /** What the own side was the subject of before, it does: "and controls will be applied". */
  private Optional<String> owned(Piece piece) {
    return piece.owner() == Owner.OWN || piece.owner() == Owner.CARRIED
        ? voice.actor()
        : Optional.empty();
  }

  /** "China's commitment", "the U.S. pledge": whose it is, acts. */
  private Optional<String> holder(Piece piece) {
    Tokens tokens = piece.tokens();
    int from = piece.range().start();
    int limit = Math.min(piece.range().end(), from + LONGEST_HOLDER);
    int i = tokens.is(from, WordClass.DETERMINER) ? from + 1 : from;
    for (int end = i; end < limit; end++) {
      Token token = tokens.get(end);
      if (token.is(WordClass.CLITIC) && end > i) {
        return Optional.of(resolved(tokens, new Range(from, end)));
      }
      boolean part =
          token.is(WordClass.PROPER) || token.is(WordClass.NOUN) || token.is(WordClass.PLURAL);
      if (!part) {
        break;
      }
    }
    boolean holds = i + 1 < limit && tokens.wordClass(i + 1).nominal();
    return holds ? countries.of(tokens.word(i).text()) : Optional.empty();
  }

  private static final int LONGEST_HOLDER = 6;

  /** The state that a name stands for, or the name itself. */
  private String resolved(Tokens tokens, Range range) {
    boolean article = tokens.is(range.start(), WordClass.DETERMINER) && range.length() > 1;
    int start = article ? range.start() + 1 : range.start();
    String name = tokens.excerpt(start, range.end()).text();
    return countries.of(name).orElse(tokens.excerpt(range).text());
  }

  /** A pronoun or a possessive refers to somebody named before. */
  private static boolean refers(Tokens tokens, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (tokens.is(i, WordClass.POSSESSIVE) || tokens.is(i, WordClass.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "the government", "the department": one that was named before. */
  private static boolean definite(Tokens tokens, Range range) {
    boolean name = false;
    for (int i = range.start() + 1; i < range.end(); i++) {
      name |= tokens.word(i).capitalized();
    }
    return tokens.is(range.start(), WordClass.DETERMINER) && !name;
  }
}
