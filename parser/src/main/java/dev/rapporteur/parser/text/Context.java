package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Decides, from left to right, which of its candidates a word is. What stands before it says most;
 * where a noun and a verb are both possible, what follows has its say too.
 */
final class Context {

  private final Candidates candidates;
  private final TokenBuffer tokens;
  private final Lookahead ahead;
  private final FunctionWords functionWords;
  private final CertainClasses certain;
  private final Clues clues;
  private final Weigher weigher;
  private WordClass earlier = WordClass.PUNCTUATION;
  private WordClass before = WordClass.PUNCTUATION;
  private WordClass lastVerb = WordClass.PUNCTUATION;
  private boolean clauseHasVerb;
  private final MainClause mainClause = new MainClause();

  Context(Candidates candidates, TokenBuffer tokens, Weigher weigher) {
    this.candidates = candidates;
    this.tokens = tokens;
    this.ahead = new Lookahead(candidates, tokens);
    this.functionWords = new FunctionWords(ahead);
    this.certain = new CertainClasses(ahead, i -> tokens.word(i).entry().has(Trait.OPENS_CLAUSE));
    this.clues = new Clues(candidates, tokens, ahead);
    this.weigher = weigher;
  }

  /** The class of the word at {@code i}. */
  WordClass decide(int i) {
    ImmutableList<WordClass> classes = candidates.at(i);
    WordClass decided = classes.size() == 1 ? classes.get(0) : choose(i, classes);
    remember(decided);
    if (decided.verb() && tokens.word(i).entry().has(Trait.OPENS_CLAUSE)) {
      clauseHasVerb &= !ahead.startsNounPhrase(i + 1);
    }
    return decided;
  }

  private WordClass choose(int i, ImmutableList<WordClass> classes) {
    Behind behind =
        new Behind(
            before,
            earlier,
            lastVerb,
            clauseHasVerb,
            mainClause.hasVerb(),
            mainClause.relativeClosed(),
            mainClause.appositionClosed(),
            i > 0 && tokens.word(i - 1).is(","));
    Optional<WordClass> told = functionWords.choose(i, classes, behind);
    Optional<WordClass> sure = told.isPresent() ? told : certain.choose(i, classes, behind);
    return sure.isPresent() ? sure.get() : weigher.choose(i, classes, clues.of(i, behind));
  }

  /**
   * What stands behind a word that is to be decided.
   *
   * @param word the class of the word before it, adverbs aside; a mark is {@code PUNCTUATION}
   * @param earlier the class of the word before that
   * @param lastVerb the class of the last verb of the passage
   * @param clauseHasVerb whether the clause has a finite verb already
   * @param sentenceHasVerb whether the main clause has one, relative clauses aside
   * @param relativeClosed whether a comma has just closed a relative clause of its subject
   * @param appositionClosed whether a comma has just closed what describes its subject
   * @param comma whether a comma stands right before it
   */
  record Behind(
      WordClass word,
      WordClass earlier,
      WordClass lastVerb,
      boolean clauseHasVerb,
      boolean sentenceHasVerb,
      boolean relativeClosed,
      boolean appositionClosed,
      boolean comma) {}

  /**
   * Goes past a token that is no word. A mark ends a clause; a hyphen between two words does not.
   */
  WordClass pass(int i) {
    mainClause.mark(tokens.word(i));
    if (!tokens.word(i).is(Kind.DASH) || tokens.word(i).text().length() > 1) {
      clauseHasVerb = false;
    }
    if (!tokens.word(i).quote() || !opensPhrase(before)) {
      earlier = before;
      before = WordClass.PUNCTUATION;
    }
    return WordClass.PUNCTUATION;
  }

  /**
   * After these a noun phrase goes on, even over a quotation mark: {@code two more "green lanes"}.
   */
  private static boolean opensPhrase(WordClass wordClass) {
    return switch (wordClass) {
      case DETERMINER, POSSESSIVE, NUMBER, ADJECTIVE, BE, PREPOSITION -> true;
      default -> false;
    };
  }

  private void remember(WordClass decided) {
    if (decided.verb()) {
      lastVerb = decided;
    }
    clauseHasVerb = hasVerb(decided);
    mainClause.word(decided);
    boolean transparent = decided == WordClass.ADVERB || decided == WordClass.NEGATION;
    if (!transparent || before == WordClass.PUNCTUATION) {
      earlier = before;
      before = decided;
    }
  }

  private boolean hasVerb(WordClass decided) {
    return switch (decided) {
      case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, QUESTION, COORDINATOR -> false;
      default -> clauseHasVerb || decided.finite() || decided == WordClass.VERB_BASE;
    };
  }
}
