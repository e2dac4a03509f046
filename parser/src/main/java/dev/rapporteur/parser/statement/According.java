package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.CuePhrase.Group;
import java.util.Optional;

/** The cue "according to" and its source. */
final class According {

  private static final Cue ENTRY =
      new Cue(
          "according",
          ImmutableList.of("to"),
          ImmutableSet.of(Frame.ASIDE),
          Force.NEUTRAL,
          Optional.empty());

  private According() {}

  /**
   * "according to" with its source.
   *
   * @param cue the two words
   * @param source the source
   * @param end the index after the source and the adverbials behind it
   */
  record Phrase(CuePhrase cue, Stretch source, int end) {}

  /**
   * The phrase at {@code i}; where it opens a sentence, the comma behind its source ends it. When
   * and where the source told it, as in "according to the forum | on Friday", is no part of it.
   */
  static Optional<Phrase> at(Sentence sentence, int i) {
    if (!sentence.is(i, "according") || !sentence.is(i + 1, "to") || sentence.hidden(i)) {
      return Optional.empty();
    }
    boolean opens = i == sentence.start();
    int end =
        opens ? NounPhrases.end(sentence, i + 2) : NounPhrases.endWithAppositions(sentence, i + 2);
    if (end == i + 2) {
      return Optional.empty();
    }
    CuePhrase cue =
        new CuePhrase(
            sentence.stretch(i, i + 2),
            i,
            ENTRY,
            WordClass.PREPOSITION,
            new Group(false, false, false));
    return Optional.of(
        new Phrase(cue, sentence.stretch(i + 2, end), NounPhrases.afterPhrases(sentence, end)));
  }
}
