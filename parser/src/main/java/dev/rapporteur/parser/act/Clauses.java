package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;

/**
 * Divides a stretch of content into its main clauses: at sentence ends, and at "and" or "but"
 * before a finite verb.
 */
final class Clauses {

  private final Tokens tokens;
  private final Range stretch;
  private final ImmutableList.Builder<Clause> found = ImmutableList.builder();
  private int start;
  private int verb = -1;
  private int subjectStart;
  private Range subject;
  private boolean nested;

  private Clauses(Tokens tokens, Range stretch) {
    this.tokens = tokens;
    this.stretch = stretch;
    this.start = stretch.start();
    this.subjectStart = stretch.start();
    this.subject = new Range(start, start);
  }

  static ImmutableList<Clause> of(Tokens tokens, Range stretch) {
    return new Clauses(tokens, stretch).divide();
  }

  private ImmutableList<Clause> divide() {
    for (int i = stretch.start(); i < stretch.end(); i++) {
      Token token = tokens.get(i);
      if (i > start && sentenceEnd(i)) {
        close(i + 1, i + 1);
      } else if (verb >= 0 && !nested && connects(i)) {
        close(i, behindConnector(i));
      } else {
        follow(i, token);
      }
    }
    close(stretch.end(), stretch.end());
    return found.build();
  }

  /**
   * Takes note of the verb and subject of the main clause; the verb of a nested clause is passed
   * over.
   */
  private void follow(int i, Token token) {
    if (token.is(WordClass.RELATIVE) || token.is(WordClass.SUBORDINATOR)) {
      nested = true;
    } else if (token.is(",")) {
      nested = false;
    } else if (finite(i, token)) {
      if (!nested && verb < 0) {
        verb = i;
        subject = subjectBefore(i);
      }
      nested = false;
    }
  }

  /**
   * The subject is what stands before the verb, without "that", a connective or a fronted phrase
   * before a comma.
   */
  private Range subjectBefore(int verbAt) {
    int from = subjectStart;
    for (int i = from; i < verbAt; i++) {
      Token token = tokens.get(i);
      boolean light =
          token.quote()
              || token.is(WordClass.COMPLEMENTIZER)
              || token.is(WordClass.COORDINATOR)
              || token.is(WordClass.QUESTION);
      from = (light && i == from) || fronted(i, verbAt) ? i + 1 : from;
    }
    int to = verbAt;
    while (to > from && tokens.get(to - 1).is(WordClass.ADVERB)) {
      to--;
    }
    return from < to ? new Range(from, to) : subject;
  }

  /** "At home, China will": a comma with a noun phrase behind it ends what is fronted. */
  private boolean fronted(int i, int verbAt) {
    boolean phrase =
        tokens.get(subjectStart).is(WordClass.PREPOSITION)
            || tokens.get(subjectStart).is(WordClass.SUBORDINATOR)
            || tokens.get(subjectStart).is(WordClass.ADVERB);
    return tokens.get(i).is(",") && i + 1 < verbAt && phrase;
  }

  private boolean finite(int i, Token token) {
    boolean inGroup = i > start && tokens.get(i - 1).wordClass().auxiliary();
    return !inGroup
        && (token.wordClass().finite() || imperative(i, token) || plainPresent(i, token));
  }

  /** "members pay", "We hope": a base form after a plural or a pronoun is finite. */
  private boolean plainPresent(int i, Token token) {
    if (!token.is(WordClass.VERB_BASE) || i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean adverb = before.is(WordClass.ADVERB) && i > 1;
    Token subjectEnd = adverb ? tokens.get(i - 2) : before;
    return subjectEnd.is(WordClass.PLURAL)
        || subjectEnd.is(WordClass.PRONOUN)
        || subjectEnd.is(WordClass.PROPER);
  }

  /** "So give us one form": a base form that opens a sentence calls. */
  private boolean imperative(int i, Token token) {
    if (!token.is(WordClass.VERB_BASE)) {
      return false;
    }
    for (int j = start; j < i; j++) {
      Token before = tokens.get(j);
      boolean light =
          before.quote() || before.is(WordClass.ADVERB) || before.is(WordClass.COORDINATOR);
      if (!light) {
        return false;
      }
    }
    return true;
  }

  private boolean sentenceEnd(int i) {
    Token token = tokens.get(i);
    boolean end = token.is(Kind.PUNCTUATION) && (token.is(".") || token.is("?") || token.is("!"));
    return end
        && i + 1 < stretch.end()
        && (tokens.get(i + 1).capitalized() || tokens.get(i + 1).is(Kind.QUOTE_OPEN));
  }

  /** "and" or "but" connects clauses if a finite verb follows it, directly or behind a subject. */
  private boolean connects(int i) {
    Token token = tokens.get(i);
    if (!token.is(WordClass.COORDINATOR) || token.is("or")) {
      return false;
    }
    boolean phrase = i + 1 < stretch.end() && tokens.get(i + 1).is(WordClass.PREPOSITION);
    return finiteAt(i + 1) || (!phrase && clauseFollows(i + 1));
  }

  private boolean finiteAt(int i) {
    int verbAt = i < stretch.end() && tokens.get(i).is(WordClass.ADVERB) ? i + 1 : i;
    return verbAt < stretch.end() && tokens.get(verbAt).wordClass().finite();
  }

  private boolean clauseFollows(int from) {
    boolean nominal = false;
    for (int i = from; i < stretch.end() && i < from + LONGEST_SUBJECT; i++) {
      Token token = tokens.get(i);
      if (nominal && token.wordClass().finite()) {
        return true;
      }
      nominal |= token.wordClass().nominal();
      if (!subjectWord(token) && !(i == from && token.is(WordClass.COMPLEMENTIZER))) {
        return false;
      }
    }
    return false;
  }

  private static final int LONGEST_SUBJECT = 14;

  private static boolean subjectWord(Token token) {
    return switch (token.wordClass()) {
      case NOUN,
          PLURAL,
          PROPER,
          PRONOUN,
          NUMBER,
          ADJECTIVE,
          DETERMINER,
          POSSESSIVE,
          CLITIC,
          PREPOSITION,
          ADVERB ->
          true;
      case COORDINATOR -> token.is("and");
      default -> token.quote();
    };
  }

  /** With a subject of its own a clause keeps "and that"; without one it starts with its verb. */
  private int behindConnector(int i) {
    return tokens.get(i + 1).is(WordClass.COMPLEMENTIZER) || finiteAt(i + 1) ? i + 1 : i;
  }

  private void close(int end, int next) {
    if (end > start) {
      found.add(new Clause(new Range(start, end), subject, verb));
    }
    start = next;
    verb = -1;
    nested = false;
    subjectStart = next;
  }
}
