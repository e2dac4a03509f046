package dev.rapporteur.parser.statement;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.Calendar;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/** Finds the noun phrase that names the source, before its cue. */
final class Sources {

  private static final int LONGEST_CLAUSE = 40;

  private Sources() {}

  /**
   * The source of a cue that starts at {@code cue}: the noun phrase that ends there, adverbials
   * aside, not before {@code from}. An apposition or relative clause between commas belongs to it;
   * "for his part" between commas does not.
   */
  static Optional<Stretch> before(Sentence sentence, int from, int cue) {
    int end = backOverAdverbials(sentence, from, cue);
    if (end <= from) {
      return Optional.empty();
    }
    if (sentence.comma(end - 1) || sentence.is(end - 1, Kind.DASH)) {
      return withInsertion(sentence, from, end - 1);
    }
    boolean dated = end < cue && sentence.is(end - 1, WordClass.PARTICIPLE);
    int last = dated ? cue : end;
    int start = start(sentence, from, last);
    return named(sentence, SourceLists.start(sentence, from, start, last), last);
  }

  private static Optional<Stretch> named(Sentence sentence, int start, int end) {
    boolean complete =
        start < end && (head(sentence, end - 1) || relativeBefore(sentence, start, end - 1) > 0);
    if (!complete || sentence.is(start, WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    return Optional.of(sentence.stretch(start, end));
  }

  private static boolean head(Sentence sentence, int i) {
    return sentence.hidden(i)
        || sentence.wordClass(i).nominal()
        || sentence.is(i, WordClass.DETERMINER)
        || sentence.is(i, WordClass.ADJECTIVE);
  }

  /**
   * What stands between commas or dashes before the cue: part of the source, or an insertion that
   * is none.
   */
  private static Optional<Stretch> withInsertion(Sentence sentence, int from, int closing) {
    boolean dash = sentence.is(closing, Kind.DASH);
    for (int i = closing - 1; i > from; i--) {
      boolean opening = dash ? sentence.is(i, Kind.DASH) : sentence.comma(i);
      if (opening && head(sentence, i - 1) && !age(sentence, i - 1)) {
        boolean insertion = insertion(sentence, i + 1);
        if (!dash && !insertion && !apposition(sentence, i + 1, closing)) {
          continue;
        }
        int start = start(sentence, from, i);
        Optional<Stretch> name =
            Calendar.weekday(sentence.word(start).lower())
                ? Optional.empty()
                : named(sentence, start, i);
        if (name.isPresent()) {
          return insertion ? name : Optional.of(sentence.stretch(start, closing));
        }
      }
    }
    return Optional.empty();
  }

  /** "Moala, | 77 |, a former premier, said": a number between commas is no name. */
  private static boolean age(Sentence sentence, int i) {
    return sentence.is(i, WordClass.NUMBER) && sentence.comma(i - 1);
  }

  /**
   * "for his part", "however" and "when asked" are no part of the source; "including Fiji", "now a
   * consultant" and "of Suva" are.
   */
  private static boolean insertion(Sentence sentence, int i) {
    if (describes(sentence, i)) {
      return false;
    }
    return sentence.is(i, WordClass.PREPOSITION)
        || sentence.is(i, WordClass.ADVERB)
        || sentence.is(i, WordClass.QUESTION)
        || sentence.is(i, WordClass.SUBORDINATOR);
  }

  private static boolean describes(Sentence sentence, int i) {
    boolean now = sentence.is(i, WordClass.ADVERB) && sentence.is(i + 1, WordClass.DETERMINER);
    boolean home = sentence.is(i, "of") && sentence.is(i + 1, WordClass.PROPER);
    return now || home || sentence.is(i, "including");
  }

  /**
   * An apposition is a noun phrase without a verb of its own, a relative clause, or a phrase with a
   * participle.
   */
  private static boolean apposition(Sentence sentence, int from, int to) {
    if (describes(sentence, from)
        || sentence.is(from, WordClass.RELATIVE)
        || sentence.is(from, WordClass.PARTICIPLE)
        || sentence.is(from, WordClass.GERUND)
        || (sentence.is(from, WordClass.VERB_PAST)
            && !sentence.is(from + 1, WordClass.DETERMINER))) {
      return true;
    }
    if (!NounPhrases.startsAt(sentence, from)) {
      return false;
    }
    boolean relative = false;
    for (int i = from; i < to; i++) {
      relative |= sentence.is(i, WordClass.RELATIVE);
      if (!relative && !sentence.hidden(i) && sentence.wordClass(i).finite()) {
        return false;
      }
    }
    return true;
  }

  private static int backOverAdverbials(Sentence sentence, int from, int cue) {
    int end = cue;
    int next = backOverOne(sentence, from, end);
    while (next < end) {
      end = next;
      next = backOverOne(sentence, from, end);
    }
    return end;
  }

  private static int backOverOne(Sentence sentence, int from, int end) {
    int adverbial = Adverbials.before(sentence, from, end);
    boolean adverb =
        end > from && sentence.is(end - 1, WordClass.ADVERB) && !sentence.hidden(end - 1);
    return adverb && adverbial == end ? end - 1 : adverbial;
  }

  /**
   * Goes back from the end of a noun phrase to its start, over prepositional phrases and
   * restrictive relative clauses, but not over a quotation that says something.
   */
  private static int start(Sentence sentence, int from, int end) {
    int i = end;
    while (i > from && !sentence.closesSpeech(i - 1) && !closesWithComma(sentence, i - 1)) {
      int before = i - 1;
      if (!sentence.hidden(before) && !partOfNounPhrase(sentence, before)) {
        int relative = relativeBefore(sentence, from, before);
        if (relative < 0) {
          break;
        }
        before = relative;
      }
      i = before;
    }
    boolean verb = i > from && !sentence.hidden(i - 1) && sentence.wordClass(i - 1).finite();
    return forward(sentence, verb ? behindLastAnd(sentence, i, end) : i, end);
  }

  /**
   * {@code On "Face the Nation," the speaker said}: a comma parts what is named from the source.
   */
  private static boolean closesWithComma(Sentence sentence, int i) {
    return sentence.is(i, Kind.QUOTE_CLOSE) && sentence.pause(i);
  }

  /**
   * "The broadcasts began on Aug. 10 and South Korea says": behind a verb, "and" opens a clause.
   */
  private static int behindLastAnd(Sentence sentence, int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (sentence.is(i, WordClass.COORDINATOR) && !sentence.hidden(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * The first word of the relative clause whose verb stands at {@code verb}, its pronoun or, in
   * "the experts | we met", its subject; -1 where there is none.
   */
  private static int relativeBefore(Sentence sentence, int from, int verb) {
    if (!sentence.wordClass(verb).finite()
        && !sentence.is(verb, WordClass.VERB_BASE)
        && !sentence.is(verb, WordClass.SUBORDINATOR)) {
      return -1;
    }
    if (sentence.is(verb - 1, WordClass.PRONOUN)
        && verb - 2 > from
        && commonNoun(sentence, verb - 2)) {
      return verb - 1;
    }
    for (int i = verb - 1; i >= Math.max(from, verb - LONGEST_CLAUSE) && !sentence.stop(i); i--) {
      if (sentence.is(i, WordClass.RELATIVE) && i > from) {
        return i;
      }
    }
    return -1;
  }

  private static boolean commonNoun(Sentence sentence, int i) {
    return sentence.is(i, WordClass.NOUN) || sentence.is(i, WordClass.PLURAL);
  }

  private static boolean partOfNounPhrase(Sentence sentence, int i) {
    Token token = sentence.get(i);
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
          GERUND,
          PARTICIPLE,
          RELATIVE ->
          true;
      case COORDINATOR -> !token.is("but");
      case ADVERB ->
          sentence.is(i + 1, WordClass.ADJECTIVE)
              || sentence.is(i + 1, WordClass.PARTICIPLE)
              || qualifiesNumber(sentence, i);
      case NEGATION -> sentence.is(i + 1, WordClass.PRONOUN) || sentence.is(i + 1, "all");
      case SUBORDINATOR -> behindParticiple(sentence, i);
      case PUNCTUATION ->
          token.is("&") || token.is("/") || (token.is(",") && listComma(sentence, i));
      default -> false;
    };
  }

  /**
   * "A joint statement issued | after the talks said": the participle of a noun takes a phrase; but
   * "The talks ended | after officials said" has a clause, and what is spoken of already ends.
   */
  private static boolean behindParticiple(Sentence sentence, int i) {
    if (!sentence.is(i - 1, WordClass.PARTICIPLE)) {
      return false;
    }
    int first = i - 2;
    while ((sentence.has(first) && sentence.wordClass(first).nominal())
        || sentence.is(first, WordClass.ADJECTIVE)) {
      first--;
    }
    return first < i - 2 && (sentence.is(first, "a") || sentence.is(first, "an"));
  }

  /**
   * In a headline a comma joins two subjects that open it: "Chinese vice premier, Cambodian deputy
   * PM pledge".
   */
  private static boolean listComma(Sentence sentence, int comma) {
    if (!sentence.in(Block.Kind.HEADLINE) || !sentence.has(comma + 1)) {
      return false;
    }
    for (int i = sentence.start(); i < comma; i++) {
      if (sentence.wordClass(i).finite() || sentence.is(i, WordClass.VERB_BASE)) {
        return false;
      }
    }
    return sentence.has(comma - 1) && head(sentence, comma - 1);
  }

  /**
   * Strips what stands before the phrase itself: connectors, a fronted "Under the plan", the
   * participle of a verb group.
   */
  private static int forward(Sentence sentence, int from, int end) {
    int i = from;
    while (i < end
        && (connector(sentence, i)
            || sentence.is(i, WordClass.CLITIC)
            || sentence.bracketed(i)
            || sentence.is(i, Kind.QUOTE_CLOSE))) {
      i++;
    }
    return sentence.is(i, WordClass.PREPOSITION) ? lastPhraseStart(sentence, i, end) : i;
  }

  private static boolean connector(Sentence sentence, int i) {
    boolean adverb = sentence.is(i, WordClass.ADVERB) && !qualifiesNumber(sentence, i);
    boolean link = sentence.is(i, WordClass.COORDINATOR) || sentence.is(i, WordClass.RELATIVE);
    return !sentence.hidden(i) && (adverb || link);
  }

  /** "Nearly eight of 10 voters", "only 52 percent". */
  private static boolean qualifiesNumber(Sentence sentence, int i) {
    return sentence.is(i + 1, WordClass.NUMBER) || sentence.is(i + 1, "all");
  }

  /**
   * After a fronted preposition without a comma, the source is the last phrase that a determiner or
   * pronoun opens, or the name behind a noun: "In an interview | Waqa said".
   */
  private static int lastPhraseStart(Sentence sentence, int from, int end) {
    for (int i = end - 1; i > from; i--) {
      boolean opens =
          sentence.is(i, WordClass.DETERMINER)
              || sentence.is(i, WordClass.PRONOUN)
              || sentence.is(i, WordClass.POSSESSIVE);
      if (opens && !sentence.hidden(i) && !sentence.is(i - 1, WordClass.PREPOSITION)) {
        return i;
      }
    }
    return nameBehindNoun(sentence, from, end);
  }

  private static int nameBehindNoun(Sentence sentence, int from, int end) {
    int i = end;
    while (i > from && sentence.is(i - 1, WordClass.PROPER)) {
      i--;
    }
    return i < end && i > from && commonNoun(sentence, i - 1) ? i : from;
  }
}
