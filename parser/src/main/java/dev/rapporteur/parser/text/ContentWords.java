package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Context.Behind;

/** Decides between the classes of nouns, verbs, adjectives and adverbs: "calls", "said", "open". */
final class ContentWords {

  private final Lookahead ahead;

  ContentWords(Lookahead ahead) {
    this.ahead = ahead;
  }

  WordClass choose(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean opens = ahead.is(i + 1, "to") || ahead.is(i + 1, "that");
    if (classes.contains(WordClass.GERUND) && opens) {
      return WordClass.GERUND;
    }
    return switch (behind.word()) {
      case INFINITIVE_MARKER, MODAL, DO -> prefer(classes, WordClass.VERB_BASE);
      case HAVE -> prefer(classes, WordClass.PARTICIPLE);
      case BE -> afterBe(i, classes, behind);
      case NUMBER -> afterNumber(i, classes, behind);
      case DETERMINER, POSSESSIVE, CLITIC, ADJECTIVE -> inNounPhrase(i, classes, behind);
      case PREPOSITION -> afterPreposition(i, classes, behind);
      case RELATIVE, PRONOUN -> finite(classes);
      case NOUN, PLURAL, PROPER -> afterNoun(i, classes, behind);
      case COORDINATOR, PUNCTUATION -> parallel(i, classes, behind);
      case VERB_BASE, VERB_PRESENT, VERB_PAST, GERUND -> afterVerb(i, classes, behind);
      default -> classes.get(0);
    };
  }

  private static WordClass prefer(ImmutableList<WordClass> classes, WordClass wanted) {
    return classes.contains(wanted) ? wanted : classes.get(0);
  }

  private WordClass afterBe(int i, ImmutableList<WordClass> classes, Behind behind) {
    if (classes.contains(WordClass.PARTICIPLE)) {
      return WordClass.PARTICIPLE;
    }
    return classes.contains(WordClass.GERUND) ? WordClass.GERUND : inNounPhrase(i, classes, behind);
  }

  /** "the two raised $350 million": a number can be the subject. */
  private WordClass afterNumber(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean object = ahead.startsNounPhrase(i + 1) || ahead.is(i + 1, "$");
    boolean past = classes.contains(WordClass.VERB_PAST) && object && !behind.clauseHasVerb();
    return past ? WordClass.VERB_PAST : inNounPhrase(i, classes, behind);
  }

  private WordClass afterPreposition(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean gerund = classes.contains(WordClass.GERUND) && ahead.startsObject(i + 1);
    return gerund ? WordClass.GERUND : inNounPhrase(i, classes, behind);
  }

  /** Inside a noun phrase: an adjective or participle before another noun, else a noun. */
  private WordClass inNounPhrase(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean goesOn = ahead.nounPhraseGoesOn(i + 1, behind.clauseHasVerb());
    if (goesOn && classes.contains(WordClass.ADJECTIVE)) {
      return WordClass.ADJECTIVE;
    }
    for (WordClass wordClass : classes) {
      switch (wordClass) {
        case NOUN, PLURAL, ADJECTIVE, ADVERB -> {
          return wordClass;
        }
        default -> {}
      }
    }
    return prefer(
        classes, classes.contains(WordClass.PARTICIPLE) ? WordClass.PARTICIPLE : WordClass.GERUND);
  }

  /** After a subject pronoun stands a finite verb, if the word can be one. */
  private static WordClass finite(ImmutableList<WordClass> classes) {
    if (classes.contains(WordClass.VERB_PAST)) {
      return WordClass.VERB_PAST;
    }
    return prefer(
        classes,
        classes.contains(WordClass.VERB_PRESENT) ? WordClass.VERB_PRESENT : WordClass.VERB_BASE);
  }

  /**
   * After a noun that can be a subject stands a finite verb, unless the clause has one already or
   * the noun phrase goes on.
   */
  private WordClass afterNoun(int i, ImmutableList<WordClass> classes, Behind behind) {
    if (classes.contains(WordClass.VERB_PAST)) {
      return reduced(i, classes, behind) ? WordClass.PARTICIPLE : WordClass.VERB_PAST;
    }
    if (classes.contains(WordClass.GERUND) && ahead.canBe(i + 1, WordClass.DETERMINER)) {
      return WordClass.GERUND;
    }
    WordClass verb = agreeingForm(i, classes, behind);
    if (!behind.clauseHasVerb() && classes.contains(verb) && agreeing(i, classes, behind)) {
      return verb;
    }
    if (!behind.clauseHasVerb() && joint(i, classes, behind)) {
      return WordClass.VERB_BASE;
    }
    return Lookahead.nounish(classes) ? inNounPhrase(i, classes, behind) : classes.get(0);
  }

  /**
   * After a plural the base form agrees, after other nouns the form in -s; "a wave of protests
   * demands that" goes back over the plural.
   */
  private WordClass agreeingForm(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean far = ahead.is(i + 1, "that") && classes.contains(WordClass.VERB_PRESENT);
    boolean plural = behind.word() == WordClass.PLURAL && !far;
    return plural ? WordClass.VERB_BASE : WordClass.VERB_PRESENT;
  }

  /**
   * A participle behind a noun shortens a relative clause: "the duty owed to others has to be
   * remembered", "the text drafted by officials". A noun phrase right behind it shows that it is
   * finite: "said Cambodia accepted the suggestion".
   */
  private boolean reduced(int i, ImmutableList<WordClass> classes, Behind behind) {
    if (!classes.contains(WordClass.PARTICIPLE) || ahead.startsNounPhrase(i + 1)) {
      return false;
    }
    boolean agent = ahead.is(i + 1, "by") && behind.word() != WordClass.PROPER;
    return agent || behind.clauseHasVerb() || ahead.auxiliaryBehindPhrase(i + 1);
  }

  /**
   * A word that can be a noun or a verb is a verb where it agrees with the noun before it and a
   * complement follows: "members pay dues", "Xi urges members".
   */
  private boolean agreeing(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean complement = ahead.startsComplement(i + 1, behind.word());
    if (!Lookahead.nounish(classes.subList(0, 1)) || ahead.is(i + 1, ".")) {
      return complement || !ahead.finite(i + 1);
    }
    return complement && !ahead.adverb(i + 1) && !ahead.is(i + 1, "of");
  }

  /**
   * Two names can be the subject of a base form: "Chinese premier, Cambodian PM pledge smoother
   * trade".
   */
  private boolean joint(int i, ImmutableList<WordClass> classes, Behind behind) {
    return behind.word() == WordClass.PROPER
        && classes.contains(WordClass.VERB_BASE)
        && ahead.startsQualified(i + 1);
  }

  /**
   * After "and" or a mark stands a form like the last verb's, if the word has it and a complement
   * follows.
   */
  private WordClass parallel(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean mark = behind.word() == WordClass.PUNCTUATION;
    if (classes.contains(WordClass.VERB_PAST) && mark && i > 0) {
      boolean reduced = behind.clauseHasVerb() || ahead.is(i + 1, "by");
      return prefer(classes, reduced ? WordClass.PARTICIPLE : WordClass.VERB_PAST);
    }
    boolean complement = ahead.startsComplement(i + 1, behind.word());
    if (classes.contains(behind.lastVerb()) && (complement || !Lookahead.nounish(classes))) {
      return behind.lastVerb();
    }
    boolean imperative = i == 0 && complement && classes.contains(WordClass.VERB_BASE);
    if (imperative && Lookahead.nounish(classes) && !ahead.canBe(i + 1, WordClass.DETERMINER)) {
      return inNounPhrase(i, classes, behind);
    }
    return imperative ? WordClass.VERB_BASE : classes.get(0);
  }

  /** After a verb stands its object: "reopen damaged ports". */
  private WordClass afterVerb(int i, ImmutableList<WordClass> classes, Behind behind) {
    boolean noun = Lookahead.nounish(classes);
    boolean goesOn = ahead.nounPhraseGoesOn(i + 1, behind.clauseHasVerb());
    if (classes.contains(WordClass.PARTICIPLE) && !noun && goesOn) {
      return classes.contains(WordClass.ADJECTIVE) ? WordClass.ADJECTIVE : WordClass.PARTICIPLE;
    }
    boolean nominal = noun || classes.contains(WordClass.ADJECTIVE);
    return nominal ? inNounPhrase(i, classes, behind) : classes.get(0);
  }
}
