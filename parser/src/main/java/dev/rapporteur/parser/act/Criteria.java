package dev.rapporteur.parser.act;

import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.CommitmentTestBuilder;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a commitment to the test of the compliance studies, each criterion with its reason. */
final class Criteria {

  private static final int SHORTEST_ACTION = 3;

  private final ActWords words;
  private final Attribution attribution;
  private final Voice voice;
  private final Optional<LocalDate> day;

  Criteria(ActWords words, Attribution attribution, Voice voice, Optional<LocalDate> day) {
    this.words = words;
    this.attribution = attribution;
    this.voice = voice;
    this.day = day;
  }

  CommitmentTest test(
      Piece piece,
      Range action,
      Optional<String> actor,
      boolean measured,
      Optional<Deadline> deadline) {
    return new CommitmentTestBuilder()
        .discrete(discrete(piece.tokens(), action))
        .specific(specific(piece.tokens(), action, measured))
        .announced(announced())
        .futureOriented(futureOriented(piece, action, measured, deadline))
        .actorIdentified(actorIdentified(actor))
        .collective(collective())
        .build();
  }

  /**
   * One with several actions counts as several: "to build a port and to train pilots", "raising
   * skills and narrowing gaps".
   */
  private static Criterion discrete(Tokens tokens, Range action) {
    boolean gerund = false;
    for (int i = action.start(); i + 1 < action.end(); i++) {
      gerund |= tokens.is(i, WordClass.GERUND);
      Token next = tokens.get(i + 1);
      boolean another = verb(next) || (gerund && next.is(WordClass.GERUND));
      if (tokens.is(i, "and") && another) {
        return new Criterion(false, "it joins several actions");
      }
    }
    return new Criterion(true, "it is one action");
  }

  private static boolean verb(Token token) {
    return token.is(WordClass.VERB_BASE)
        || token.is(WordClass.VERB_PRESENT)
        || token.is(WordClass.INFINITIVE_MARKER)
        || token.is(WordClass.MODAL);
  }

  /** A reader can check what has a figure or a date, or tells more than "to work on". */
  private Criterion specific(Tokens tokens, Range action, boolean measured) {
    if (measured) {
      return new Criterion(true, "it names a figure or a deadline");
    }
    if (wordsIn(tokens, action) < SHORTEST_ACTION) {
      return new Criterion(false, "it does not say what is to be done");
    }
    if (!doing(tokens, action)) {
      return new Criterion(false, "it names no deed");
    }
    Optional<String> vague = vague(tokens, action);
    return vague
        .map(verb -> new Criterion(false, "to " + verb + " cannot be checked"))
        .orElse(new Criterion(true, "it says what is to be done"));
  }

  private static long wordsIn(Tokens tokens, Range action) {
    return IntStream.range(action.start(), action.end())
        .mapToObj(tokens::get)
        .filter(token -> !token.is(Kind.PUNCTUATION) && !token.quote())
        .count();
  }

  /** "continue to work", "is ready to help": the first verb that is no helper. */
  private Optional<String> vague(Tokens tokens, Range action) {
    int i = linked(tokens, action);
    while (i + 2 < action.end() && (tokens.is(i, WordClass.ADVERB) || leads(tokens, i))) {
      i += tokens.is(i, WordClass.ADVERB) ? 1 : 2;
    }
    String verb = tokens.word(i).lower();
    return Optional.of(verb)
        .filter(form -> words.has(Use.VAGUE, form))
        .or(() -> bare(verb).filter(form -> words.has(Use.VAGUE, form)))
        .or(() -> bare(verb).map(form -> form + "e").filter(form -> words.has(Use.VAGUE, form)));
  }

  /** "continue to", "to". */
  private boolean leads(Tokens tokens, int i) {
    return words.has(Use.VAGUE, tokens.word(i).lower()) && tokens.is(i + 1, "to");
  }

  /** Behind "is prepared to", "not to" and "its commitment to" the action begins. */
  private static int linked(Tokens tokens, Range action) {
    Token first = tokens.get(action.start());
    boolean deed = first.is(WordClass.VERB_BASE) || first.is(WordClass.ADVERB);
    for (int i = action.start(); !deed && i + 1 < action.end(); i++) {
      if (tokens.is(i, WordClass.GERUND)) {
        return i;
      }
      if (tokens.is(i, WordClass.INFINITIVE_MARKER)) {
        return i + 1;
      }
    }
    return action.start();
  }

  /** "working" is "work", "exploring" is "explore". */
  private static Optional<String> bare(String verb) {
    return verb.endsWith("ing")
        ? Optional.of(verb.substring(0, verb.length() - 3))
        : Optional.empty();
  }

  /** Public is what somebody says who stands by it; what an unnamed official lets out is not. */
  private Criterion announced() {
    if (unnamed()) {
      return new Criterion(false, "its source is not named");
    }
    return attribution.source().isEmpty() && voice.name().isEmpty()
        ? new Criterion(false, "the report does not say who said it")
        : new Criterion(
            true,
            voice
                .name()
                .map(name -> name + " is on record with it")
                .orElse("it stands in what they issued"));
  }

  private boolean unnamed() {
    return attribution
        .source()
        .filter(source -> !proper(source))
        .filter(source -> nouns(source))
        .isPresent();
  }

  private boolean nouns(Stretch source) {
    Tokens tokens = source.passage().tokens();
    Token first = source.first();
    boolean open = !first.is("the") && !first.is(WordClass.POSSESSIVE);
    for (int i = source.range().start(); open && i < source.range().end(); i++) {
      if (words.has(Use.UNNAMED, tokens.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean proper(Stretch source) {
    Tokens tokens = source.passage().tokens();
    Token last = source.last();
    return last.is(WordClass.PROPER)
        && tokens.word(source.range().start()).capitalized()
        && !source.first().is(WordClass.DETERMINER);
  }

  /** What was due before the report, or names no deed to come, does not bind the future. */
  private Criterion futureOriented(
      Piece piece, Range action, boolean measured, Optional<Deadline> deadline) {
    Optional<LocalDate> last = deadline.flatMap(Deadline::dates).flatMap(DateRange::last);
    if (last.isPresent() && day.filter(last.get()::isBefore).isPresent()) {
      return new Criterion(false, "its deadline had passed when it was reported");
    }
    boolean vowed = attribution.entry().filter(cue -> cue.force() == Force.COMMITMENT).isPresent();
    boolean deed = vowed || piece.clause().isPresent() || doing(piece.tokens(), action);
    return deed || measured
        ? new Criterion(true, "it binds the time to come")
        : new Criterion(false, "it affirms, and names no action to come");
  }

  /** "to open", "opening", "be opened", "its readiness to open": a verb tells the deed. */
  private static boolean doing(Tokens tokens, Range action) {
    for (int i = action.start(); i < action.end(); i++) {
      Token token = tokens.get(i);
      boolean verb =
          token.is(WordClass.VERB_BASE)
              || token.is(WordClass.GERUND)
              || token.is(WordClass.PARTICIPLE)
              || token.is(WordClass.INFINITIVE_MARKER);
      if (verb) {
        return true;
      }
    }
    return false;
  }

  private static Criterion actorIdentified(Optional<String> actor) {
    return new Criterion(
        actor.isPresent(),
        actor.map(name -> "the actor is " + name).orElse("the report does not say who is to act"));
  }

  private Criterion collective() {
    return voice.several()
        ? new Criterion(true, "several made it together")
        : new Criterion(false, "one side made it alone");
  }
}
