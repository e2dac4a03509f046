package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Set;

/** What can stand ahead of a word, judged by the likeliest class of each word there. */
final class Lookahead {

  private static final int LONGEST_PHRASE = 12;
  private static final int LONGEST_CLAUSE = 60;

  private static final ImmutableSet<WordClass> NOUN = Sets.immutableEnumSet(WordClass.NOUN);
  private static final ImmutableSet<WordClass> ADVERBS =
      Sets.immutableEnumSet(WordClass.ADVERB, WordClass.NEGATION);
  private static final ImmutableSet<WordClass> NOUNS =
      Sets.immutableEnumSet(WordClass.NOUN, WordClass.PLURAL);
  private static final ImmutableSet<WordClass> NOUN_PHRASE =
      Sets.immutableEnumSet(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.PRONOUN,
          WordClass.PROPER,
          WordClass.NOUN,
          WordClass.PLURAL,
          WordClass.NUMBER,
          WordClass.ADJECTIVE);
  private static final ImmutableSet<WordClass> COMPLEMENT =
      Sets.immutableEnumSet(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.PRONOUN,
          WordClass.COMPLEMENTIZER,
          WordClass.PREPOSITION,
          WordClass.INFINITIVE_MARKER,
          WordClass.PROPER,
          WordClass.ADJECTIVE,
          WordClass.NUMBER,
          WordClass.QUESTION,
          WordClass.ADVERB,
          WordClass.SUBORDINATOR,
          WordClass.GERUND);
  private static final ImmutableSet<WordClass> NEW_CLAUSE =
      Sets.immutableEnumSet(
          WordClass.COMPLEMENTIZER, WordClass.COORDINATOR, WordClass.SUBORDINATOR);
  private static final ImmutableSet<WordClass> BASE = Sets.immutableEnumSet(WordClass.VERB_BASE);
  private static final ImmutableSet<WordClass> OPENS_NOUN_PHRASE =
      Sets.immutableEnumSet(
          WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PREPOSITION, WordClass.ADJECTIVE);
  private static final ImmutableSet<WordClass> SUBORDINATE =
      Sets.immutableEnumSet(WordClass.COMPLEMENTIZER, WordClass.RELATIVE, WordClass.QUESTION);
  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("he", "she", "they", "we", "i");

  private final Candidates candidates;
  private final TokenBuffer tokens;

  Lookahead(Candidates candidates, TokenBuffer tokens) {
    this.candidates = candidates;
    this.tokens = tokens;
  }

  boolean is(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.word(i).is(form);
  }

  /** Whether the likeliest class of the word at {@code i} is one of these. */
  private boolean likely(int i, Set<WordClass> wanted) {
    ImmutableList<WordClass> classes = candidates.at(i);
    return !classes.isEmpty() && wanted.contains(classes.get(0));
  }

  boolean canBe(int i, WordClass wordClass) {
    return candidates.at(i).contains(wordClass);
  }

  boolean quoteOpens(int i) {
    return i < tokens.size() && tokens.word(i).is(Kind.QUOTE_OPEN);
  }

  boolean adverb(int i) {
    return likely(i, ADVERBS);
  }

  boolean finite(int i) {
    ImmutableList<WordClass> classes = candidates.at(i);
    return !classes.isEmpty() && classes.get(0).finite();
  }

  boolean subjectPronoun(int i) {
    return i < tokens.size() && SUBJECTS.contains(tokens.word(i).lower());
  }

  /** Whether a noun phrase, or a clause with "that", starts at {@code i}. */
  boolean startsNounPhrase(int i) {
    return likely(i, NOUN_PHRASE) || canBe(i, WordClass.COMPLEMENTIZER);
  }

  /**
   * Whether what starts at {@code i} can complete a verb. A bare noun cannot, if it may be a verb.
   */
  boolean startsComplement(int i, WordClass before) {
    if (quoteOpens(i) || likely(i, COMPLEMENT)) {
      return true;
    }
    boolean verb = before == WordClass.NOUN && canBe(i, WordClass.VERB_BASE);
    return likely(i, NOUNS) && !verb;
  }

  /** Whether a determiner at {@code i - 1} has a noun phrase behind it. */
  boolean nominal(int i) {
    ImmutableList<WordClass> classes = candidates.at(i);
    if (quoteOpens(i) || classes.isEmpty()) {
      return quoteOpens(i);
    }
    boolean qualifies =
        classes.contains(WordClass.ADJECTIVE)
            || classes.contains(WordClass.PARTICIPLE)
            || classes.contains(WordClass.NUMBER);
    WordClass first = classes.get(0);
    boolean noun = first.nominal() && first != WordClass.PRONOUN;
    return noun || qualifies || nounish(classes) || first == WordClass.GERUND;
  }

  /** Whether a verb follows, adverbs aside, so that "that" before it is its subject. */
  boolean verb(int i, WordClass before) {
    int next = i;
    while (adverb(next)) {
      next++;
    }
    ImmutableList<WordClass> classes = candidates.at(next);
    if (classes.isEmpty()) {
      return false;
    }
    boolean present =
        classes.contains(WordClass.VERB_PRESENT) && (!nounish(classes) || before == WordClass.NOUN);
    return classes.get(0).finite() || classes.get(0) == WordClass.VERB_BASE || present;
  }

  /** Whether the word at {@code i} can be a verb with an infinitive, a clause or an object. */
  boolean verbWithObject(int i, WordClass before) {
    boolean base = before == WordClass.PRONOUN && canBe(i, WordClass.VERB_BASE);
    boolean object =
        canBe(i + 1, WordClass.INFINITIVE_MARKER)
            || canBe(i + 1, WordClass.COMPLEMENTIZER)
            || canBe(i + 1, WordClass.POSSESSIVE)
            || canBe(i + 1, WordClass.DETERMINER);
    return (base || canBe(i, WordClass.VERB_PAST)) && object;
  }

  /** Whether a noun in the singular stands at {@code i} and the phrase ends behind it. */
  boolean singularNoun(int i) {
    return likely(i, NOUN) && candidates.at(i + 1).isEmpty();
  }

  /** Whether a finite verb follows before the next mark, so that "as" or "since" opens a clause. */
  boolean clause(int i) {
    for (int j = i; j < i + LONGEST_PHRASE && !candidates.at(j).isEmpty(); j++) {
      if (finite(j) || certainly(j, WordClass.VERB_PRESENT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at {@code i} can only be of this class. */
  boolean certainly(int i, WordClass wordClass) {
    ImmutableList<WordClass> classes = candidates.at(i);
    return classes.size() == 1 && classes.get(0) == wordClass;
  }

  /** Whether the passage ends as sentences do, and not as a headline. */
  boolean inSentence() {
    Word last = tokens.word(tokens.size() - 1);
    return last.is(".") || last.is(":") || last.quote();
  }

  /**
   * Whether a word ahead in the same clause is rather a finite verb: if none is, this one may have
   * to be.
   */
  boolean verbLikely(int from) {
    for (int i = from; i < from + LONGEST_PHRASE && !likely(i, SUBORDINATE); i++) {
      ImmutableList<WordClass> classes = candidates.at(i);
      if (is(i, ".") || is(i, ";")) {
        return false;
      }
      boolean base = likely(i, BASE) && !likely(i - 1, OPENS_NOUN_PHRASE);
      if (base || (!classes.isEmpty() && classes.get(0).finite())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the main clause gets its verb ahead: one that can be nothing else follows before
   * another clause opens.
   */
  boolean verbDue(int from) {
    int end = Math.min(tokens.size(), from + LONGEST_CLAUSE);
    for (int i = from; i < end && !is(i, ".") && !is(i, ";"); i++) {
      ImmutableList<WordClass> classes = candidates.at(i);
      if (likely(i, SUBORDINATE) || likely(i, NEW_CLAUSE) || subjectPronoun(i)) {
        return false;
      }
      if (classes.size() == 1 && (classes.get(0).finite() || classes.get(0).auxiliary())) {
        return true;
      }
    }
    return false;
  }

  static boolean nounish(ImmutableList<WordClass> classes) {
    return classes.contains(WordClass.NOUN) || classes.contains(WordClass.PLURAL);
  }
}
