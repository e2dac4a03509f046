package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Complement.Kind;
import java.util.Optional;

/**
 * Finds the one who is told, asked, thanked or blamed, with the content behind: "told lenders that
 * ...", "urged members to ...", "thanked Fiji for ...".
 */
final class Addressees {

  private Addressees() {}

  static Optional<Complement> complement(Sentence sentence, CuePhrase cue, int at) {
    if (!NounPhrases.startsAt(sentence, at) || sentence.hidden(at)) {
      return Optional.empty();
    }
    return behind(sentence, cue, at, NounPhrases.end(sentence, at))
        .or(() -> behindApposition(sentence, cue, at))
        .or(() -> reasoned(sentence, cue, at));
  }

  /** "told lenders on Tuesday that ...", "urged members to ...", "asked officials how ...". */
  private static Optional<Complement> behind(Sentence sentence, CuePhrase cue, int at, int end) {
    if (end == at) {
      return Optional.empty();
    }
    int next = Adverbials.after(sentence, sentence.comma(end) ? end + 1 : end);
    Optional<Complement> content = Optional.empty();
    if (cue.entry().takes(Frame.ASKED)) {
      content = Complements.infinitiveAt(sentence, next).or(() -> question(sentence, next));
    }
    if (content.isEmpty() && cue.entry().takes(Frame.TOLD)) {
      content =
          Complements.clauseAt(sentence, sentence.comma(end) ? end : next, true)
              .or(() -> Complements.clauseAt(sentence, next, false));
    }
    return content.map(complement -> complement.toldTo(sentence.stretch(at, end)));
  }

  /** "told Tonga's premier, Tevita Moala, that ...", "urged donors, who met in Suva, to act". */
  private static Optional<Complement> behindApposition(Sentence sentence, CuePhrase cue, int at) {
    int end = NounPhrases.endWithAppositions(sentence, at);
    return sentence.comma(end) ? behind(sentence, cue, at, end) : Optional.empty();
  }

  private static Optional<Complement> question(Sentence sentence, int at) {
    boolean asks =
        sentence.is(at, WordClass.QUESTION) || sentence.is(at, "whether") || sentence.is(at, "if");
    return asks ? Optional.of(Complement.of(Kind.CLAUSE, at)) : Optional.empty();
  }

  /**
   * "thanked Fiji for its welcome", "congratulated China on the progress", "accused it of delay",
   * "accused the premier, who had left, of delay".
   */
  private static Optional<Complement> reasoned(Sentence sentence, CuePhrase cue, int at) {
    int reason = -1;
    int end = NounPhrases.end(sentence, at);
    if (cue.entry().takes(Frame.FOR)) {
      reason = reason(sentence, at, end, "for", "on", "with");
    }
    if (cue.entry().takes(Frame.OF)) {
      int behind = reasonBehindAppositions(sentence, at, end);
      reason = behind > 0 ? behind : reason(sentence, at, end, "of");
    }
    if (reason < 0) {
      return Optional.empty();
    }
    Stretch told = sentence.stretch(at, sentence.comma(reason - 1) ? reason - 1 : reason);
    return Optional.of(Complement.of(Kind.PHRASE, reason).toldTo(told));
  }

  /** The last "of" behind a comma; -1 where there is none. */
  private static int reasonBehindAppositions(Sentence sentence, int at, int end) {
    for (int i = NounPhrases.endWithAppositions(sentence, at); i >= end; i--) {
      if (sentence.comma(i) && sentence.is(i + 1, "of")) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The first of these prepositions in the noun phrase or right behind it; -1 where there is none.
   */
  private static int reason(Sentence sentence, int at, int end, String... prepositions) {
    for (int i = at + 1; i <= end; i++) {
      for (String preposition : prepositions) {
        if (sentence.is(i, preposition) && !sentence.hidden(i)) {
          return i;
        }
      }
    }
    return -1;
  }
}
