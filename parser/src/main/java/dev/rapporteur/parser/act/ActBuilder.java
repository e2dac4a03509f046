package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the record of an act from the stretch of content that does it. */
final class ActBuilder {

  private final Optional<String> side;
  private final Optional<Stretch> addressee;
  private final Optional<LocalDate> day;

  ActBuilder(Optional<String> side, Optional<Stretch> addressee, Optional<LocalDate> day) {
    this.side = side;
    this.addressee = addressee;
    this.day = day;
  }

  SpeechAct build(Piece piece) {
    Excerpt content = piece.stretch().excerpt();
    return switch (piece.act().force()) {
      case COMMITMENT -> commitment(piece, content);
      case ACHIEVEMENT -> new SpeechAct.Achievement(content, actor(piece));
      case CALL -> new SpeechAct.Call(content, called(piece), action(piece));
      case PROPOSAL -> new SpeechAct.Proposal(content, action(piece));
      case POSITION ->
          new SpeechAct.Position(
              content, piece.act().stance().orElse(Stance.SUPPORT), action(piece));
      case ASSERTION, NEUTRAL -> new SpeechAct.Assertion(content);
    };
  }

  /** Called on is the one whom the cue names, or else the subject of "should". */
  private Optional<String> called(Piece piece) {
    return addressee
        .map(stretch -> stretch.excerpt().text())
        .or(
            () ->
                piece
                    .clause()
                    .map(Clause::subject)
                    .filter(subject -> !subject.empty() && !pronoun(piece, subject))
                    .map(subject -> subjectOf(piece, subject)));
  }

  /** "it is needed", "we must": all are called on. */
  private static boolean pronoun(Piece piece, Range subject) {
    Token last = piece.stretch().passage().tokens().get(subject.end() - 1);
    return last.is(WordClass.PRONOUN);
  }

  private static String subjectOf(Piece piece, Range subject) {
    return piece.stretch().passage().tokens().excerpt(subject).text();
  }

  /**
   * Whoever the clause names as its subject acts: "China will ..."; of "we", "it" and an
   * infinitive, the speaker's side.
   */
  private Optional<String> actor(Piece piece) {
    return piece
        .clause()
        .map(Clause::subject)
        .filter(subject -> named(piece, subject))
        .map(subject -> subjectOf(piece, subject))
        .or(() -> side);
  }

  private static boolean named(Piece piece, Range subject) {
    Tokens tokens = piece.stretch().passage().tokens();
    for (int i = subject.start(); i < subject.end(); i++) {
      if (tokens.get(i).is(WordClass.POSSESSIVE) || tokens.get(i).is(WordClass.PRONOUN)) {
        return false;
      }
    }
    return !subject.empty();
  }

  /** What is to be done: from the verb behind modal or "to" on. */
  private static Excerpt action(Piece piece) {
    Range range = piece.stretch().range();
    Tokens tokens = piece.stretch().passage().tokens();
    int start =
        piece
            .clause()
            .map(Clause::verb)
            .filter(verb -> verb >= range.start() && verb < range.end())
            .orElse(range.start());
    while (start + 1 < range.end() && opensAction(tokens, start)) {
      start++;
    }
    return tokens.excerpt(start, range.end());
  }

  /** A modal or "to" stands before what is to be done, if a word follows it. */
  private static boolean opensAction(Tokens tokens, int i) {
    Token token = tokens.get(i);
    boolean opens = token.is(WordClass.MODAL) || token.is(WordClass.INFINITIVE_MARKER);
    return opens && tokens.get(i + 1).is(Token.Kind.WORD);
  }

  private SpeechAct commitment(Piece piece, Excerpt content) {
    Tokens tokens = piece.stretch().passage().tokens();
    Optional<Range> when = Deadlines.in(tokens, piece.stretch().range());
    ImmutableList<Figure> figures = Figures.in(tokens, piece.stretch().range(), when);
    Optional<Deadline> deadline =
        when.map(range -> new Deadline(tokens.excerpt(range), days(tokens, range)));
    Optional<String> actor = actor(piece);
    CommitmentTest test = test(piece, actor, !figures.isEmpty() || deadline.isPresent());
    return new SpeechAct.Commitment(content, actor, action(piece), figures, deadline, test);
  }

  /** "by 2030" ends with 2030 and "before 2029" with 2028; "from 2027" starts with 2027. */
  private Optional<DateRange> days(Tokens tokens, Range range) {
    Optional<DateRange> named = DateWords.days(tokens, range);
    String preposition = tokens.get(range.start()).lower();
    return named.flatMap(
        days ->
            switch (preposition) {
              case "from" ->
                  days.first().map(first -> new DateRange(Optional.of(first), Optional.empty()));
              case "before" -> before(tokens, range, days);
              default -> days.last().map(last -> new DateRange(first(last), Optional.of(last)));
            });
  }

  private static Optional<DateRange> before(Tokens tokens, Range range, DateRange days) {
    boolean end = tokens.is(range.start() + 1, "the") && tokens.is(range.start() + 2, "end");
    return (end ? days.last() : days.first().map(first -> first.minusDays(1)))
        .map(last -> new DateRange(Optional.empty(), Optional.of(last)));
  }

  /** What is promised by a day can be done from the report's own day on. */
  private Optional<LocalDate> first(LocalDate last) {
    return day.filter(today -> !today.isAfter(last));
  }

  /**
   * Each criterion with its reason; what was reported in the press is public, and what is done
   * already is no commitment.
   */
  private static CommitmentTest test(Piece piece, Optional<String> actor, boolean measured) {
    boolean several = severalActions(piece);
    boolean action = piece.stretch().range().length() >= SHORTEST_ACTION;
    return new CommitmentTest(
        new Criterion(!several, several ? "it joins several actions" : "it is one action"),
        new Criterion(measured || action, specific(measured, action)),
        new Criterion(true, "it was reported"),
        new Criterion(true, "it binds the time to come"),
        new Criterion(
            actor.isPresent(),
            actor
                .map(name -> "the actor is " + name)
                .orElse("the report does not say who is to act")));
  }

  private static String specific(boolean measured, boolean action) {
    if (measured) {
      return "it names a figure or a deadline";
    }
    return action ? "it says what is to be done" : "it does not say what is to be done";
  }

  /**
   * "to ... and to ...", "will ..., and will ...": a second verb after "and" is a second action.
   */
  private static boolean severalActions(Piece piece) {
    Range range = piece.stretch().range();
    Tokens tokens = piece.stretch().passage().tokens();
    for (int i = range.start() + 1; i + 1 < range.end(); i++) {
      Token next = tokens.get(i + 1);
      boolean verb =
          next.is(WordClass.VERB_BASE)
              || next.is(WordClass.INFINITIVE_MARKER)
              || next.is(WordClass.MODAL);
      if (tokens.is(i, "and") && verb) {
        return true;
      }
    }
    return false;
  }

  private static final int SHORTEST_ACTION = 4;
}
