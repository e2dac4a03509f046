package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the speaker of an attribution does by saying it. */
public final class ActReader {

  private final ActWords words;
  private final ClauseActs clauseActs;
  private final PhraseActs phraseActs;
  private final Conditions conditions;

  /** A reader that knows these words. */
  public ActReader(ActWords words) {
    this.words = words;
    this.clauseActs = new ClauseActs(words);
    this.phraseActs = new PhraseActs(words);
    this.conditions = new Conditions(words);
  }

  /**
   * The acts of an attribution, in the order of its content.
   *
   * @param content the words of its content, which an act that takes all of a stretch shares
   * @param voice who speaks, and for whom
   * @param today from what deadlines are reckoned
   */
  public ImmutableList<SpeechAct> read(
      Attribution attribution, ImmutableList<Excerpt> content, Voice voice, Today today) {
    ActBuilder builder = new ActBuilder(words, conditions, attribution, content, voice, today);
    return pieces(attribution, voice.side()).stream()
        .map(builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Piece> pieces(Attribution attribution, Side side) {
    List<Piece> pieces = new ArrayList<>();
    boolean phrase = attribution.form() == Form.REPORTED || fixed(attribution);
    Ownership ownership = new Ownership(side, attribution.content().size() > 1);
    for (Stretch stretch : attribution.content()) {
      if (phrase) {
        phraseActs.of(attribution, stretch).stream()
            .map(piece -> withClause(attribution, piece, ownership))
            .forEach(pieces::add);
      } else {
        List<Piece> clauses = clauses(attribution, stretch, ownership);
        pieces.addAll(clauses);
        if (clauses.isEmpty()) {
          ownership.carry(stretch);
        }
      }
    }
    return pieces;
  }

  /** "pledged that Korea would train nurses": the clause tells who is to act. */
  private static Piece withClause(Attribution attribution, Piece piece, Ownership ownership) {
    boolean binds = piece.act().force() == Force.COMMITMENT;
    if (!binds || attribution.form() == Form.REPORTED) {
      return piece;
    }
    return Clauses.of(piece.stretch()).stream()
        .findFirst()
        .filter(clause -> clause.verb() >= 0)
        .map(clause -> piece.of(clause, ownership.of(piece.tokens(), clause)))
        .orElse(piece);
  }

  /** A cue with a force of its own decides, whatever its content is: "urged", "denied", "hoped". */
  private boolean fixed(Attribution attribution) {
    return attribution.entry().filter(cue -> !yields(cue)).isPresent();
  }

  /**
   * "agreed that the talks were useful" and "warned that they must act" leave it to the clause;
   * "denied that it had closed its ports" does not.
   */
  private boolean yields(Cue cue) {
    return switch (cue.force()) {
      case NEUTRAL -> true;
      case ASSERTION -> !words.has(Use.FIRM, cue.verb());
      default -> words.has(Use.YIELDS, cue.verb());
    };
  }

  /**
   * The clauses of a stretch; neighbours that do the same are one act. A stretch without a verb, as
   * before an aside, only gives the subject: "China itself, he noted, has ..."
   */
  private List<Piece> clauses(Attribution attribution, Stretch stretch, Ownership ownership) {
    List<Piece> pieces = new ArrayList<>();
    for (Clause clause : Clauses.of(stretch)) {
      boolean verbless = clause.verb() < 0;
      if (verbless && (!pieces.isEmpty() || ownership.onlySubject(clause.range()))) {
        extend(pieces, stretch, clause);
        continue;
      }
      if (verbless && attribution.entry().isPresent() && !clause.quoted()) {
        Stretch phrase = new Stretch(stretch.passage(), trim(stretch, clause.range()));
        pieces.addAll(phraseActs.of(attribution, phrase));
        continue;
      }
      Owner owner = ownership.of(stretch.passage().tokens(), clause);
      Act act = act(attribution, stretch.passage().tokens(), clause, owner);
      if (gapped(pieces, stretch.passage().tokens(), clause)) {
        extend(pieces, stretch, clause);
      } else if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).act().equals(act)) {
        extend(pieces, stretch, clause);
      } else {
        Range range = trim(stretch, clause.range());
        pieces.add(
            new Piece(new Stretch(stretch.passage(), range), act, owner, Optional.of(clause)));
      }
    }
    return pieces;
  }

  private Act act(Attribution attribution, Tokens tokens, Clause clause, Owner owner) {
    if (clause.verb() < 0) {
      return Act.of(Force.ASSERTION);
    }
    if (commanded(attribution, tokens, clause)) {
      return Act.of(Force.CALL);
    }
    return clauseActs.of(new VerbGroup(tokens, clause), owner, weight(attribution));
  }

  private Weight weight(Attribution attribution) {
    Optional<String> cue = attribution.entry().map(Cue::verb);
    boolean denied = attribution.cue().filter(phrase -> phrase.group().negated()).isPresent();
    if (denied || cue.filter(verb -> words.has(Use.SUPPOSES, verb)).isPresent()) {
      return Weight.NONE;
    }
    return cue.filter(verb -> words.has(Use.YIELDS, verb)).isPresent()
        ? Weight.STRONG
        : Weight.PLAIN;
  }

  /** "Cut the price, she told lenders": a verb opens what somebody is told. */
  private static boolean commanded(Attribution attribution, Tokens tokens, Clause clause) {
    boolean told = attribution.addressee().isPresent() && clause.subject().empty();
    boolean form =
        tokens.is(clause.verb(), WordClass.VERB_BASE)
            || tokens.is(clause.verb(), WordClass.VERB_PAST);
    int first = clause.range().start();
    int opening = tokens.get(first).quote() ? first + 1 : first;
    return told && form && clause.verb() == opening;
  }

  /** "ports should be opened and tariffs cut": the clause goes on with the modal before it. */
  private static boolean gapped(List<Piece> pieces, Tokens tokens, Clause clause) {
    if (pieces.isEmpty() || clause.verb() < 0 || !tokens.is(clause.verb(), WordClass.VERB_PAST)) {
      return false;
    }
    return pieces
        .get(pieces.size() - 1)
        .clause()
        .filter(before -> before.verb() >= 0)
        .map(before -> new VerbGroup(tokens, before))
        .filter(group -> group.first().is(WordClass.MODAL) && group.passive())
        .isPresent();
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

  private static void extend(List<Piece> pieces, Stretch stretch, Clause clause) {
    if (!pieces.isEmpty()) {
      Piece last = pieces.remove(pieces.size() - 1);
      Range range = new Range(last.range().start(), clause.range().end());
      pieces.add(last.upTo(trim(stretch, range)));
    }
  }
}
