package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;

/** Finds where noun phrases start and end, with the phrases and clauses that belong to them. */
final class NounPhrases {

  private static final int MOST_QUALIFIERS = 3;

  private NounPhrases() {}

  /**
   * The end of the noun phrase that starts at {@code from}: over its prepositional phrases, what is
   * bracketed, and a restrictive relative clause; {@code from} if none starts there.
   */
  static int end(Sentence sentence, int from) {
    int i = from;
    boolean relative = false;
    while (sentence.has(i) && !adverbialBehind(sentence, from, i)) {
      Token token = sentence.get(i);
      if (!sentence.hidden(i) && !relative && !continues(sentence, i, from)) {
        break;
      }
      if (relative
          && (sentence.stop(i)
              || token.is(WordClass.COMPLEMENTIZER)
              || token.is(WordClass.INFINITIVE_MARKER))) {
        break;
      }
      relative |= token.is(WordClass.RELATIVE) && i > from && !sentence.hidden(i);
      i++;
    }
    return backOverConnectors(sentence, from, i);
  }

  /**
   * "the deal Friday", but not "a Friday rally": an adverbial follows a noun, and ends the phrase.
   */
  private static boolean adverbialBehind(Sentence sentence, int from, int i) {
    boolean attribute = i > from && !sentence.wordClass(i - 1).nominal() && !sentence.hidden(i - 1);
    return !attribute && Adverbials.startsAt(sentence, i);
  }

  /**
   * The end of a noun phrase and the appositions and relative clauses that follow it between
   * commas.
   */
  static int endWithAppositions(Sentence sentence, int from) {
    int i = end(sentence, from);
    while (i > from && sentence.comma(i) && startsApposition(sentence, i + 1)) {
      int next = appositionEnd(sentence, i + 1);
      if (next <= i + 1 || !sentence.stop(next)) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** An apposition that holds a relative clause runs to the next mark. */
  private static int appositionEnd(Sentence sentence, int from) {
    int start = sentence.is(from, WordClass.PREPOSITION) ? from + 1 : from;
    int end = end(sentence, start);
    for (int i = from; i < end || i == from; i++) {
      if (sentence.is(i, WordClass.RELATIVE)) {
        return clauseEnd(sentence, i);
      }
    }
    return end;
  }

  private static boolean startsApposition(Sentence sentence, int i) {
    if (!sentence.has(i) || sentence.hidden(i)) {
      return false;
    }
    return switch (sentence.wordClass(i)) {
      case DETERMINER, POSSESSIVE, PROPER, NOUN, PLURAL, ADJECTIVE, RELATIVE, NUMBER -> true;
      case PREPOSITION -> sentence.is(i, "of");
      default -> false;
    };
  }

  private static int clauseEnd(Sentence sentence, int from) {
    int i = from;
    while (!sentence.stop(i)) {
      i++;
    }
    return i;
  }

  private static boolean continues(Sentence sentence, int i, int from) {
    return switch (sentence.wordClass(i)) {
      case NOUN, PLURAL, PROPER, NUMBER, ADJECTIVE, CLITIC -> true;
      case DETERMINER, PRONOUN, POSSESSIVE -> i == from || opens(sentence.get(i - 1));
      case PREPOSITION -> i > from;
      case GERUND, PARTICIPLE ->
          i > from || sentence.is(i + 1, WordClass.NOUN) || sentence.is(i + 1, WordClass.PLURAL);
      case ADVERB ->
          sentence.is(i + 1, WordClass.ADJECTIVE) || sentence.is(i + 1, WordClass.PARTICIPLE);
      case COORDINATOR -> i > from && !sentence.is(i, "but") && nominalStart(sentence, i + 1);
      case RELATIVE -> i > from;
      case PUNCTUATION -> i > from && joins(sentence.get(i));
      default -> false;
    };
  }

  /** A second article or pronoun opens another phrase: "told Reuters | the talks". */
  private static boolean opens(Token before) {
    return switch (before.wordClass()) {
      case PREPOSITION, COORDINATOR, DETERMINER, GERUND, PARTICIPLE, RELATIVE, PUNCTUATION -> true;
      default -> false;
    };
  }

  private static boolean joins(Token token) {
    return token.is("/") || token.is("&");
  }

  private static boolean nominalStart(Sentence sentence, int i) {
    return sentence.has(i)
        && switch (sentence.wordClass(i)) {
          case NOUN, PLURAL, PROPER, PRONOUN, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE -> true;
          default -> false;
        };
  }

  private static int backOverConnectors(Sentence sentence, int from, int end) {
    int i = end;
    while (i > from && !sentence.hidden(i - 1) && connector(sentence.get(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean connector(Token token) {
    return token.is(WordClass.PREPOSITION)
        || token.is(WordClass.COORDINATOR)
        || token.is(WordClass.DETERMINER)
        || token.is(WordClass.ADVERB);
  }

  /**
   * The index after adverbs and prepositional phrases at {@code from}, up to the next mark or
   * clause.
   */
  static int afterPhrases(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i) && !sentence.hidden(i)) {
      int next = Math.max(Adverbials.after(sentence, i), afterPhrase(sentence, i));
      if (next <= i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private static int afterPhrase(Sentence sentence, int i) {
    if (sentence.is(i, WordClass.ADVERB)) {
      return i + 1;
    }
    boolean preposition = sentence.is(i, WordClass.PREPOSITION) && !sentence.is(i, "according");
    int object = sentence.is(i + 1, WordClass.GERUND) ? i + 2 : i + 1;
    return preposition ? Math.max(end(sentence, object), object) : i;
  }

  /** Whether a noun phrase can start at {@code i}. */
  static boolean startsAt(Sentence sentence, int i) {
    return sentence.has(i)
        && (sentence.is(i, Kind.QUOTE_OPEN)
            || sentence.is(i, WordClass.GERUND)
            || nominalStart(sentence, i)
            || nominalStart(sentence, behindQualifiers(sentence, i)));
  }

  /** "newly | built ships", "jointly owned | ships". */
  private static int behindQualifiers(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i) && i < from + MOST_QUALIFIERS && qualifier(sentence.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean qualifier(Token token) {
    return token.is(WordClass.ADVERB) || token.is(WordClass.PARTICIPLE);
  }
}
