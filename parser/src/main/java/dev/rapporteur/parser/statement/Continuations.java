package dev.rapporteur.parser.statement;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Complement.Kind;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/** Finds where a content ends: not always with its sentence. */
final class Continuations {

  private final CuePhrases cues;

  Continuations(CuePhrases cues) {
    this.cues = cues;
  }

  /** The index after the last token of the content that starts at {@code complement}. */
  int endOf(Sentence sentence, CuePhrase cue, Complement complement) {
    for (int i = complement.start() + 1; sentence.has(i); i++) {
      if (at(sentence, i, cue, complement.reported()).isPresent()) {
        return sentence.is(i, Token.Kind.QUOTE_CLOSE) ? i + 1 : i;
      }
    }
    return sentence.end();
  }

  /**
   * How the sentence goes on at {@code i}, if a content can end there: behind a mark or before
   * "and".
   *
   * @param reported whether the content before it is a phrase or an infinitive, which ends sooner
   *     than a clause
   */
  Optional<Continuation> at(Sentence sentence, int i, CuePhrase cue, boolean reported) {
    boolean pause = sentence.pause(i) || (sentence.is(i, ";") && !sentence.hidden(i));
    boolean and = sentence.is(i, WordClass.COORDINATOR) && !sentence.hidden(i);
    if (!pause && !and) {
      return sentence.in(Block.Kind.HEADLINE) ? inHeadline(sentence, i) : Optional.empty();
    }
    int next = afterConnectors(sentence, i + (sentence.is(i, Token.Kind.QUOTE_CLOSE) ? 1 : 0));
    return sameSource(sentence, next, cue, reported, pause)
        .or(() -> pause ? newClause(sentence, next, cue, reported) : Optional.empty())
        .or(() -> reported ? otherVerb(sentence, next, cue) : Optional.empty())
        .or(() -> pause && reported ? leftover(sentence, next) : Optional.empty());
  }

  /** A headline's content ends before "as" and a clause: "... as talks near end". */
  private static Optional<Continuation> inHeadline(Sentence sentence, int i) {
    boolean clause =
        sentence.is(i, "as")
            && !sentence.hidden(i)
            && (sentence.is(i, WordClass.SUBORDINATOR)
                || sentence.is(i + 1, WordClass.PROPER)
                || sentence.is(i + 1, WordClass.PLURAL));
    return clause ? Continuation.reporter(i) : Optional.empty();
  }

  /**
   * ", adding that ...", "and asked ministers to ...": a cue like the first one, without a subject
   * of its own.
   */
  private Optional<Continuation> sameSource(
      Sentence sentence, int next, CuePhrase cue, boolean reported, boolean pause) {
    for (int verb = next; sentence.has(verb); verb++) {
      for (CuePhrase sequel : cues.at(sentence, verb)) {
        if (sequel.start() == next && follows(sentence, cue, sequel, reported, pause)) {
          return Optional.of(Continuation.sameSource(sequel));
        }
      }
      if (!groupWord(sentence.get(verb))) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean groupWord(Token token) {
    return token.wordClass().auxiliary()
        || token.is(WordClass.NEGATION)
        || token.is(WordClass.ADVERB);
  }

  /**
   * What follows a mark with a subject of its own: another attribution ("while Egypt's minister
   * spoke", "though she noted", ", and officials warned"), or the reporter's words.
   */
  private Optional<Continuation> newClause(
      Sentence sentence, int next, CuePhrase cue, boolean reported) {
    boolean link =
        sentence.is(next, "while")
            || sentence.is(next, "whereas")
            || sentence.is(next, "though")
            || sentence.is(next, "although");
    if (link && attributed(sentence, next + 1, false)) {
      return Continuation.newSource(next + 1);
    }
    if (sentence.is(next, "with") && absolute(sentence, next + 1)) {
      return Continuation.newSource(next + 1);
    }
    boolean background = sentence.is(next, "as") && pastClause(sentence, next + 1);
    boolean concession = sentence.is(next, "though") || sentence.is(next, "although");
    if (background || (reported && concession)) {
      return Continuation.reporter(next);
    }
    boolean parted = sentence.is(next - 1, ";") && attributed(sentence, next, false);
    boolean and = sentence.is(next - 1, WordClass.COORDINATOR);
    boolean clear = and && attributed(sentence, next, !reported);
    boolean back = and && presentSince(sentence, cue, next) && attributedInPast(sentence, next);
    return parted || clear || back ? Continuation.newSource(next) : objection(sentence, next);
  }

  /**
   * "..., but experts warned that", "..., but the polls are no measure of that": another source
   * objects, or the reporter. "..., but the world must act", or a quotation behind "but", goes on
   * with what is said.
   */
  private Optional<Continuation> objection(Sentence sentence, int next) {
    boolean clause =
        sentence.is(next - 1, "but") && Complements.clauseStarts(sentence, next, false);
    if (!clause || sentence.is(next, Token.Kind.QUOTE_OPEN) || modal(sentence, next)) {
      return Optional.empty();
    }
    return attributed(sentence, next, false)
        ? Continuation.newSource(next)
        : Continuation.reporter(next);
  }

  private static boolean modal(Sentence sentence, int from) {
    for (int i = from; !sentence.stop(i); i++) {
      if (sentence.is(i, WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * After an infinitive or a phrase, any verb in the tense of the cue goes back to the cue's
   * subject: "and adopted ...".
   */
  private static Optional<Continuation> otherVerb(Sentence sentence, int next, CuePhrase cue) {
    if (!sentence.has(next) || sentence.hidden(next)) {
      return Optional.empty();
    }
    Token token = sentence.get(next);
    boolean past = token.is(WordClass.VERB_PAST);
    boolean perfect = past && cue.group().auxiliary() && cue.verbClass() == WordClass.PARTICIPLE;
    boolean tensed =
        perfect || (token.is(cue.verbClass()) && (past || token.is(WordClass.VERB_PRESENT)));
    boolean auxiliary = token.wordClass().auxiliary() && !cue.participle();
    return tensed || auxiliary ? Continuation.reporter(next) : Optional.empty();
  }

  /**
   * In a headline a participle behind the content tells what follows from it: "..., leaving the
   * bill for later".
   */
  private static Optional<Continuation> leftover(Sentence sentence, int next) {
    boolean participle = sentence.in(Block.Kind.HEADLINE) && sentence.is(next, WordClass.GERUND);
    return participle ? Continuation.reporter(next) : Optional.empty();
  }

  /** "..., with both sides promising to ...". */
  private boolean absolute(Sentence sentence, int from) {
    for (int i = from + 1; !sentence.stop(i); i++) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        if (cue.participle() && Complements.of(sentence, cue).isPresent()) {
          return NounPhrases.end(sentence, from) >= i;
        }
      }
    }
    return false;
  }

  private static boolean pastClause(Sentence sentence, int from) {
    int end = NounPhrases.end(sentence, from);
    return end > from
        && (sentence.is(end, WordClass.VERB_PAST)
            || sentence.is(end, "was")
            || sentence.is(end, "were")
            || sentence.is(end, "had"));
  }

  /**
   * Whether a source and a finite cue with its complement follow before the next mark. Where a
   * clause stands before it, which may have taken it in, only a cue of speech with "that" shows it.
   */
  private boolean attributed(Sentence sentence, int from, boolean marked) {
    for (int i = from; !sentence.stop(i); i++) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        if (cue.finite() && startsAt(sentence, from, cue)) {
          Optional<Complement> complement = Complements.of(sentence, cue);
          if (complement
              .filter(found -> !marked || clearlySaid(sentence, cue, found))
              .isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** ", and Prime Minister Moala called for patience": a cue in the past, with its source. */
  private boolean attributedInPast(Sentence sentence, int from) {
    for (int i = from; !sentence.stop(i); i++) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        boolean past = cue.verbClass() == WordClass.VERB_PAST && startsAt(sentence, from, cue);
        if (past && Complements.of(sentence, cue).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean clearlySaid(Sentence sentence, CuePhrase cue, Complement complement) {
    boolean that = sentence.is(complement.start(), WordClass.COMPLEMENTIZER);
    return that && cue.verbClass() == WordClass.VERB_PAST && cue.entry().force() == Force.NEUTRAL;
  }

  private static boolean startsAt(Sentence sentence, int from, CuePhrase cue) {
    return Sources.before(sentence, from, cue.start())
        .filter(source -> source.range().start() == from)
        .isPresent();
  }

  /**
   * Without a comma, a clause before it takes in a mere noun phrase ("said China signed it and
   * welcomed the deal"), but neither what somebody is called nor "but noted that".
   */
  private static boolean follows(
      Sentence sentence, CuePhrase cue, CuePhrase sequel, boolean reported, boolean pause) {
    Optional<Complement> complement = Complements.of(sentence, sequel);
    if (complement.isEmpty()) {
      return false;
    }
    boolean said =
        sentence.is(complement.get().start(), WordClass.COMPLEMENTIZER)
            && sequel.entry().force() == Force.NEUTRAL
            && sequel.verbClass() == WordClass.VERB_PAST;
    boolean judged = sequel.entry().takes(Frame.NAMED) || sequel.entry().takes(Frame.AS);
    boolean heavy =
        reported
            || pause
            || judged
            || presentSince(sentence, cue, sequel.start())
            || complement.get().kind() != Kind.PHRASE;
    return said || (heavy && carriesOn(sentence, cue, sequel, pause));
  }

  /**
   * Whether no verb in the past stands between the cue and {@code end}: "said the reef is dying and
   * called for a ban" goes back to the speaker's own tense.
   */
  private static boolean presentSince(Sentence sentence, CuePhrase cue, int end) {
    for (int i = cue.end(); i < end; i++) {
      boolean past =
          sentence.is(i, WordClass.VERB_PAST)
              || sentence.is(i, "was")
              || sentence.is(i, "were")
              || sentence.is(i, "had")
              || sentence.is(i, "would");
      if (past && !sentence.hidden(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A participle behind a comma carries on; behind "and" only a participle that another one
   * precedes.
   */
  private static boolean carriesOn(
      Sentence sentence, CuePhrase cue, CuePhrase sequel, boolean pause) {
    boolean appended =
        pause && sequel.participle() && !sentence.is(sequel.start() - 1, WordClass.COORDINATOR);
    return appended || alike(sentence, cue, sequel);
  }

  /**
   * Whether the second cue can share the first one's subject: both participles, or both in a like
   * tense.
   */
  private static boolean alike(Sentence sentence, CuePhrase cue, CuePhrase next) {
    if (next.group().passive()) {
      return false;
    }
    if (cue.participle() || next.participle()) {
      return cue.participle() && next.participle();
    }
    WordClass tense = next.verbClass();
    boolean past =
        tense == WordClass.VERB_PAST
            || (tense == WordClass.PARTICIPLE && !next.group().auxiliary());
    boolean pastCue =
        cue.verbClass() == WordClass.VERB_PAST
            || cue.group().auxiliary()
            || cue.verbClass() == WordClass.PARTICIPLE
            || cue.verbClass() == WordClass.PREPOSITION;
    return past
        ? pastCue
        : tense == cue.verbClass()
            || (next.group().auxiliary() && !sentence.is(next.start(), WordClass.MODAL));
  }

  /** The index of the first token after marks, coordinators and adverbs. */
  private static int afterConnectors(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i) && !sentence.hidden(i) && connector(sentence, i, from)) {
      i++;
    }
    return i;
  }

  private static boolean connector(Sentence sentence, int i, int from) {
    boolean adverb = i > from && sentence.is(i, WordClass.ADVERB) && !sentence.is(i, "so");
    return sentence.comma(i)
        || sentence.is(i, ";")
        || sentence.is(i, WordClass.COORDINATOR)
        || adverb;
  }
}
