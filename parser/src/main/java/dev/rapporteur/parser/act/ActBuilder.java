package dev.rapporteur.parser.act;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.CommitmentBuilder;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Optional;

/** Makes the record of an act from the stretch of content that does it. */
final class ActBuilder {

  private final ActWords words;
  private final Attribution attribution;
  private final ImmutableMap<Span, Excerpt> contents;
  private final Actors actors;
  private final Conditions conditions;
  private final Criteria criteria;
  private final Today today;

  ActBuilder(
      ActWords words,
      Conditions conditions,
      Attribution attribution,
      ImmutableList<Excerpt> contents,
      Voice voice,
      Today today) {
    this.words = words;
    this.attribution = attribution;
    this.contents =
        contents.stream().collect(toImmutableMap(Excerpt::span, one -> one, (one, same) -> one));
    this.actors = new Actors(voice);
    this.conditions = conditions;
    this.criteria = new Criteria(words, attribution, voice, today.day());
    this.today = today;
  }

  /** Most acts take all of a stretch of content: they hold the same words, not a copy. */
  private Excerpt words(Stretch stretch) {
    Excerpt content = contents.get(stretch.span());
    return content != null ? content : stretch.excerpt();
  }

  SpeechAct build(Piece piece) {
    Excerpt content = words(piece.stretch());
    Optional<Excerpt> condition = conditions.in(piece.tokens(), piece.range());
    return switch (piece.act().force()) {
      case COMMITMENT -> commitment(piece, content, condition);
      case ACHIEVEMENT ->
          new SpeechAct.Achievement(
              content,
              actors.of(piece),
              Figures.in(piece.tokens(), piece.range(), Optional.empty(), today));
      case CALL ->
          new SpeechAct.Call(content, negated(piece), condition, called(piece), action(piece));
      case PROPOSAL -> new SpeechAct.Proposal(content, condition, action(piece));
      case POSITION ->
          new SpeechAct.Position(
              content, condition, piece.act().stance().orElse(Stance.SUPPORT), action(piece));
      case ASSERTION, NEUTRAL -> new SpeechAct.Assertion(content, negated(piece), condition);
    };
  }

  /** "will not tolerate", "nobody should", "not to license", "warned against". */
  private boolean negated(Piece piece) {
    return piece
        .clause()
        .map(clause -> clause.verb() >= 0 && denied(piece.tokens(), clause))
        .orElse(piece.stretch().first().is(WordClass.NEGATION) || against());
  }

  private static boolean denied(Tokens tokens, Clause clause) {
    boolean nobody = false;
    for (int i = clause.subject().start(); i < clause.subject().end(); i++) {
      nobody |= NOBODY.contains(tokens.word(i).lower());
    }
    return nobody || new VerbGroup(tokens, clause).negated();
  }

  private static final ImmutableSet<String> NOBODY = ImmutableSet.of("nobody", "no", "none");

  private boolean against() {
    return attribution.entry().filter(cue -> cue.particle().contains("against")).isPresent();
  }

  /**
   * Called on is the one whom the cue names, or else the subject of "should", if it is one that can
   * act: "patient data should never leave" calls on nobody by name.
   */
  private Optional<String> called(Piece piece) {
    Optional<String> told = attribution.addressee().map(Stretch::excerpt).map(Excerpt::text);
    return piece.clause().isEmpty() || commands(piece) ? told : subject(piece);
  }

  /** "So give us one form": told is who is to do it. */
  private static boolean commands(Piece piece) {
    return piece
        .clause()
        .filter(clause -> clause.verb() >= 0)
        .filter(clause -> clause.subject().empty())
        .filter(clause -> piece.tokens().wordClass(clause.verb()).verb())
        .isPresent();
  }

  private Optional<String> subject(Piece piece) {
    return piece
        .clause()
        .filter(clause -> clause.verb() >= 0 && !clause.subject().empty())
        .filter(clause -> !new VerbGroup(piece.tokens(), clause).passive())
        .map(Clause::subject)
        .filter(subject -> acts(piece.tokens(), subject))
        .map(subject -> piece.tokens().excerpt(subject).text());
  }

  /** "it is needed", "we must", "nobody should": all are called on. */
  private boolean acts(Tokens tokens, Range subject) {
    boolean can = false;
    for (int i = subject.start(); i < subject.end(); i++) {
      Token token = tokens.get(i);
      boolean possessed = i + 1 < subject.end() && tokens.is(i + 1, WordClass.CLITIC);
      boolean name = token.is(WordClass.PROPER) && !possessed;
      can |= name || words.has(Use.CALLED, token.lower());
      if (token.is(WordClass.PREPOSITION)) {
        break;
      }
    }
    return can && !tokens.is(subject.end() - 1, WordClass.PRONOUN);
  }

  private Excerpt action(Piece piece) {
    return piece.tokens().excerpt(actionRange(piece));
  }

  /** What is to be done: from the verb behind modal or "to" on. */
  private static Range actionRange(Piece piece) {
    Range range = piece.range();
    Tokens tokens = piece.tokens();
    int start =
        piece
            .clause()
            .map(Clause::verb)
            .filter(verb -> verb >= range.start() && verb < range.end())
            .orElse(range.start());
    while (start + 1 < range.end() && opensAction(tokens, start)) {
      start++;
    }
    return new Range(start, range.end());
  }

  /** A modal or "to" stands before what is to be done, if a word follows it. */
  private static boolean opensAction(Tokens tokens, int i) {
    Token token = tokens.get(i);
    boolean opens = token.is(WordClass.MODAL) || token.is(WordClass.INFINITIVE_MARKER);
    return opens && tokens.is(i + 1, Token.Kind.WORD);
  }

  private SpeechAct commitment(Piece piece, Excerpt content, Optional<Excerpt> condition) {
    Tokens tokens = piece.tokens();
    Range action = actionRange(piece);
    Optional<Deadline> deadline = Deadlines.of(tokens, piece.range(), today);
    ImmutableList<Figure> targets =
        Figures.in(tokens, piece.range(), deadline.map(when -> when.text().span()), today);
    Optional<String> actor = actors.of(piece);
    boolean measured = !targets.isEmpty() || deadline.isPresent();
    return new CommitmentBuilder()
        .content(content)
        .negated(negated(piece))
        .condition(condition)
        .actor(actor)
        .action(tokens.excerpt(action))
        .targets(targets)
        .deadline(deadline)
        .test(criteria.test(piece, action, actor, measured, deadline))
        .build();
  }
}
