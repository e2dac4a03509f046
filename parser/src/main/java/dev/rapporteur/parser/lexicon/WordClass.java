package dev.rapporteur.parser.lexicon;

/**
 * The classes into which the parser sorts words: fewer than a linguist's, and as many as
 * attribution needs.
 *
 * <p>The terms follow the Universal Dependencies guidelines where those have one.
 */
public enum WordClass {
  /** A common noun in the singular. */
  NOUN,
  /** A common noun in the plural. */
  PLURAL,
  /** A word that is capitalized as names are. */
  PROPER,
  /** An adjective. */
  ADJECTIVE,
  /** An adverb. */
  ADVERB,
  /** An article, a demonstrative or a quantifier: the, this, some. */
  DETERMINER,
  /** A possessive: his, their. */
  POSSESSIVE,
  /** A personal or indefinite pronoun: he, they, nobody. */
  PRONOUN,
  /** A preposition. */
  PREPOSITION,
  /** And, or, but. */
  COORDINATOR,
  /** Because, although, while. */
  SUBORDINATOR,
  /** That, whether: the word that opens a content clause. */
  COMPLEMENTIZER,
  /** Who, which, whose, that: the word that opens a relative clause. */
  RELATIVE,
  /** What, how, why, where: the word that opens an indirect question. */
  QUESTION,
  /** The "to" before an infinitive. */
  INFINITIVE_MARKER,
  /** Will, would, should, must. */
  MODAL,
  /** A form of "be". */
  BE,
  /** A form of "have". */
  HAVE,
  /** A form of "do". */
  DO,
  /** A verb's base form: say. */
  VERB_BASE,
  /** The third person of the present: says. */
  VERB_PRESENT,
  /** The past tense: said. */
  VERB_PAST,
  /** The past participle: spoken. */
  PARTICIPLE,
  /** The form in -ing: saying. */
  GERUND,
  /** A number in digits or words. */
  NUMBER,
  /** Not, never. */
  NEGATION,
  /** The possessive 's or '. */
  CLITIC,
  /** Anything that is no word. */
  PUNCTUATION;

  /** Whether this is a verb in a form that can head a clause by itself. */
  public boolean finite() {
    return switch (this) {
      case MODAL, BE, HAVE, DO, VERB_PRESENT, VERB_PAST -> true;
      default -> false;
    };
  }

  /** Whether this is a form of a full verb. */
  public boolean verb() {
    return switch (this) {
      case VERB_BASE, VERB_PRESENT, VERB_PAST, PARTICIPLE, GERUND -> true;
      default -> false;
    };
  }

  /**
   * Whether this is a closed class, which takes in no new words: articles, prepositions, pronouns.
   */
  public boolean closed() {
    return switch (this) {
      case NOUN,
          PLURAL,
          PROPER,
          ADJECTIVE,
          VERB_BASE,
          VERB_PRESENT,
          VERB_PAST,
          PARTICIPLE,
          GERUND,
          NUMBER ->
          false;
      default -> true;
    };
  }

  /** Whether this helps a verb: an auxiliary or a modal. */
  public boolean auxiliary() {
    return switch (this) {
      case MODAL, BE, HAVE, DO -> true;
      default -> false;
    };
  }

  /** Whether this can be the last word of a noun phrase. */
  public boolean nominal() {
    return switch (this) {
      case NOUN, PLURAL, PROPER, PRONOUN, NUMBER -> true;
      default -> false;
    };
  }
}
