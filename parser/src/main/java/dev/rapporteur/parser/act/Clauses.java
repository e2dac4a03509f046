package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;

/**
 * Divides a stretch of content into its main clauses: at sentence ends, and at "and" or "but"
 * before a finite verb.
 */
final class Clauses {

  private final Passage passage;
  private final Tokens tokens;
  private final Range stretch;
  private final ImmutableList.Builder<Clause> found = ImmutableList.builder();
  private int start;
  private int verb = -1;
  private int subjectStart;
  private Range subject;
  private boolean nested;

  private Clauses(Stretch content) {
    this.passage = content.passage();
    this.tokens = passage.tokens();
    this.stretch = content.range();
    this.start = stretch.start();
    this.subjectStart = stretch.start();
    this.subject = new Range(start, start);
  }

  static ImmutableList<Clause> of(Stretch content) {
    return new Clauses(content).divide();
  }

  private ImmutableList<Clause> divide() {
    for (int i = stretch.start(); i < stretch.end(); i++) {
      Token token = tokens.get(i);
      if (i > start && sentenceEnd(i)) {
        close(i + 1, i + 1);
      } else if (verb >= 0 && !nested && connects(i)) {
        close(i, behindConnector(i));
      } else if (verb >= 0 && splices(i)) {
        close(i + 1, i + 1);
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
    if (relative(i, token) || subordinates(i, token)) {
      nested = true;
    } else if (token.is(",")) {
      nested = false;
    } else if (nested && token.is(WordClass.VERB_BASE) && opensRelative(i)) {
      nested = false;
    } else if (finite(i, token)) {
      if (!nested && verb < 0) {
        verb = i;
        subject = subjectBefore(i);
      }
      nested = false;
    }
  }

  /** "those who come": behind what it refers to, "who" is no question. */
  private boolean relative(int i, Token token) {
    boolean question = token.is("who") || token.is("which") || token.is("whose");
    return token.is(WordClass.RELATIVE)
        || (question && i > start && tokens.wordClass(i - 1).nominal())
        || (question && i > start && tokens.is(i - 1, WordClass.DETERMINER));
  }

  /** "after us": before an object, it is a preposition. */
  private boolean subordinates(int i, Token token) {
    boolean object = i + 1 < stretch.end() && OBJECTS.contains(tokens.word(i + 1).lower());
    return token.is(WordClass.SUBORDINATOR) && !object;
  }

  private static final ImmutableSet<String> OBJECTS =
      ImmutableSet.of("us", "me", "him", "them", "her");

  /** "those who come after us": a base form behind the relative is the nested clause's verb. */
  private boolean opensRelative(int i) {
    return i > start && relative(i - 1, tokens.get(i - 1));
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
    while (to > from && (tokens.is(to - 1, WordClass.ADVERB) || tokens.word(to - 1).quote())) {
      to--;
    }
    return from < to ? new Range(from, to) : subject;
  }

  /** "At home, China will": a comma with a noun phrase behind it ends what is fronted. */
  private boolean fronted(int i, int verbAt) {
    int first = tokens.word(subjectStart).quote() ? subjectStart + 1 : subjectStart;
    boolean phrase =
        tokens.is(first, WordClass.PREPOSITION)
            || tokens.is(first, WordClass.SUBORDINATOR)
            || tokens.is(first, WordClass.ADVERB);
    return tokens.is(i, ",") && i + 1 < verbAt && phrase;
  }

  private boolean finite(int i, Token token) {
    boolean inGroup = i > start && tokens.wordClass(i - 1).auxiliary();
    return !inGroup
        && (token.wordClass().finite() || imperative(i, token) || plainPresent(i, token));
  }

  /** "members pay", "we fully hope": a base form after a plural or a pronoun is finite. */
  private boolean plainPresent(int i, Token token) {
    if (!token.is(WordClass.VERB_BASE) || i == 0) {
      return false;
    }
    int last = i - 1;
    while (last > 0 && (tokens.is(last, WordClass.ADVERB) || tokens.word(last).quote())) {
      last--;
    }
    Token subjectEnd = tokens.get(last);
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
        && (tokens.word(i + 1).capitalized() || tokens.is(i + 1, Kind.QUOTE_OPEN));
  }

  /** "and" or "but" connects clauses if a finite verb follows it, directly or behind a subject. */
  private boolean connects(int i) {
    Token token = tokens.get(i);
    if (!token.is(WordClass.COORDINATOR) || token.is("or")) {
      return false;
    }
    boolean phrase = i + 1 < stretch.end() && tokens.is(i + 1, WordClass.PREPOSITION);
    return finiteAt(i + 1) || (!phrase && clauseFollows(i + 1));
  }

  /** "We counted them, we have the list", "he went; the talks go on": one clause beside another. */
  private boolean splices(int i) {
    boolean pronoun =
        tokens.is(i, ",")
            && i + 2 < stretch.end()
            && SUBJECTS.contains(tokens.word(i + 1).lower())
            && tokens.wordClass(i + 2).finite();
    return pronoun || (tokens.is(i, ";") && clauseFollows(i + 1));
  }

  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("i", "we", "he", "she", "it", "they", "you");

  private boolean finiteAt(int i) {
    int verbAt = i < stretch.end() && tokens.is(i, WordClass.ADVERB) ? i + 1 : i;
    return verbAt < stretch.end() && tokens.wordClass(verbAt).finite();
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
    return tokens.is(i + 1, WordClass.COMPLEMENTIZER) || finiteAt(i + 1) ? i + 1 : i;
  }

  /** Whether the verb stands in quotation marks, and what the clause is about with it. */
  private boolean quoted() {
    int at = subject.empty() ? Math.max(verb, start) : Math.max(subject.start(), start);
    return !passage.quotationsIn(new Range(at, at + 1)).isEmpty();
  }

  private void close(int end, int next) {
    if (end > start) {
      found.add(new Clause(new Range(start, end), subject, verb, quoted()));
    }
    start = next;
    verb = -1;
    nested = false;
    subjectStart = next;
  }
}
