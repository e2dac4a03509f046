package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.Cue;
import dev.rapporteur.parser.lexicon.Cue.Force;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the speaker of an attribution does by saying it. */
public final class ActReader {

  private final ClauseActs clauseActs;
  private final PhraseActs phraseActs;

  /** A reader that knows these words. */
  public ActReader(ActWords words) {
    this.clauseActs = new ClauseActs(words);
    this.phraseActs = new PhraseActs(words);
  }

  /**
   * The acts of an attribution, in the order of its content.
   *
   * @param side the speaker's own side
   * @param actor who the speaker's own side is, by name
   * @param day the report's day, from which deadlines are reckoned
   */
  public ImmutableList<SpeechAct> read(
      Attribution attribution, Side side, Optional<String> actor, Optional<LocalDate> day) {
    ActBuilder builder = new ActBuilder(actor, attribution.addressee(), day);
    return pieces(attribution, side).stream()
        .map(builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Piece> pieces(Attribution attribution, Side side) {
    List<Piece> pieces = new ArrayList<>();
    boolean phrase = attribution.form() == Form.REPORTED || fixed(attribution);
    Ownership ownership = new Ownership(side, attribution.content().size() > 1);
    for (Stretch stretch : attribution.content()) {
      if (phrase) {
        pieces.add(new Piece(stretch, phraseActs.of(attribution, stretch), Optional.empty()));
      } else {
        List<Piece> clauses = clauses(stretch, ownership);
        pieces.addAll(clauses);
        if (clauses.isEmpty()) {
          ownership.carry(stretch);
        }
      }
    }
    return pieces;
  }

  /** A cue with a force of its own decides, whatever its content is: "urged", "denied", "hoped". */
  private static boolean fixed(Attribution attribution) {
    return attribution
        .entry()
        .filter(cue -> cue.force() != Force.NEUTRAL && !yields(attribution, cue))
        .isPresent();
  }

  /**
   * "agreed that the talks were useful" and "warned that they must act" leave it to the clause;
   * "denied that it had closed its ports" does not.
   */
  private static boolean yields(Attribution attribution, Cue cue) {
    boolean describes = cue.force() == Force.ASSERTION && !cue.verb().equals("deny");
    return attribution.form() != Form.REPORTED && (cue.verb().equals("agree") || describes);
  }

  /**
   * The clauses of a stretch; neighbours that do the same are one act. A stretch without a verb, as
   * before an aside, only gives the subject: "China itself, he noted, has ..."
   */
  private List<Piece> clauses(Stretch stretch, Ownership ownership) {
    List<Piece> pieces = new ArrayList<>();
    for (Clause clause : Clauses.of(stretch.passage().tokens(), stretch.range())) {
      if (clause.verb() < 0 && (!pieces.isEmpty() || ownership.onlySubject(clause.range()))) {
        extend(pieces, clause);
        continue;
      }
      Act act = clauseActs.of(stretch.passage().tokens(), clause, ownership);
      if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).act().equals(act)) {
        extend(pieces, clause);
      } else {
        Range range = trim(stretch, clause.range());
        pieces.add(new Piece(new Stretch(stretch.passage(), range), act, Optional.of(clause)));
      }
    }
    return pieces;
  }

  private static Range trim(Stretch stretch, Range range) {
    int end = range.end();
    while (end > range.start() + 1
        && end < stretch.range().end()
        && stretch.passage().tokens().is(end - 1, ",")) {
      end--;
    }
    return new Range(range.start(), end);
  }

  private static void extend(List<Piece> pieces, Clause clause) {
    if (!pieces.isEmpty()) {
      Piece last = pieces.remove(pieces.size() - 1);
      Stretch stretch = last.stretch();
      Range range = new Range(stretch.range().start(), clause.range().end());
      pieces.add(
          new Piece(
              new Stretch(stretch.passage(), trim(stretch, range)), last.act(), last.clause()));
    }
  }
}
