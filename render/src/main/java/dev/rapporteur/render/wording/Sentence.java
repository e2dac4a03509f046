package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement as an English sentence that names its speaker.
 *
 * <p>The words are the report's, in the order in which the report has them: "China is ready to
 * help, he said" becomes "China is ready to help, Xi said.", and "he urged them to act" becomes "Xi
 * urged them to act." Where no sentence can be made, the parts stand with colons: "Xi: the door is
 * open."
 */
public final class Sentence {

  private static final String NOBODY = "Source not named";

  private final Statement statement;
  private final String subject;
  private final Optional<String> cue;
  private final String addressee;
  private final ImmutableList<String> content;

  private Sentence(Statement statement, String subject, boolean alone) {
    this.statement = statement;
    this.subject = subject;
    Optional<String> printed = statement.cue().map(Sentence::words);
    this.cue = alone ? printed.map(Vocabulary.STANDARD::alone) : printed;
    this.addressee = statement.addressee().map(Sentence::words).orElse("");
    this.content = statement.content().stream().map(Sentence::words).collect(toImmutableList());
  }

  /**
   * The statement as a sentence.
   *
   * @param naming what the report's people are called
   * @param known those whom the summary has introduced; they go by their short names
   */
  public static String of(Statement statement, Naming naming, ImmutableSet<String> known) {
    return of(statement, naming, known, false);
  }

  /**
   * The statement as a sentence that stands without those before it: what the report has her "add",
   * she "said".
   *
   * @param naming what the report's people are called
   * @param known those whom the summary has introduced; they go by their short names
   */
  public static String alone(Statement statement, Naming naming, ImmutableSet<String> known) {
    return of(statement, naming, known, true);
  }

  private static String of(
      Statement statement, Naming naming, ImmutableSet<String> known, boolean alone) {
    Optional<String> subject = subject(statement, naming, known);
    Sentence sentence = new Sentence(statement, subject.orElse(NOBODY), alone);
    Optional<String> pronoun = naming.issuer().pronoun(statement);
    if (pronoun.isPresent()) {
      return new FirstPerson(statement, sentence, pronoun.get()).sentence();
    }
    return Words.sentence(
        subject.isPresent() ? sentence.inThirdPerson() : sentence.withoutSubject());
  }

  /** Who speaks, at the start of a sentence. */
  String issuer() {
    return statement.speaker().isPresent() ? Words.capitalized(subject) : NOBODY;
  }

  private static Optional<String> subject(
      Statement statement, Naming naming, ImmutableSet<String> known) {
    return statement
        .speaker()
        .map(
            speaker ->
                Naming.isAmong(known, speaker)
                    ? naming.brief(speaker)
                    : naming.introduction(speaker))
        .or(() -> statement.source().map(Sentence::words));
  }

  String inThirdPerson() {
    Optional<String> verb = cue.filter(Verb::serves);
    if (verb.isEmpty()) {
      return labelled();
    }
    return isContentFirst() ? contentFirst(verb.get()) : sourceFirst(verb.get());
  }

  /**
   * A passive names no speaker, but has its subject before its verb: "People were encouraged to
   * submit designs."
   */
  private String withoutSubject() {
    Optional<Excerpt> first = parts().min(Comparator.comparing(Excerpt::span));
    boolean isPassive = cue.isPresent() && !first.equals(statement.cue());
    return isPassive
        ? parts()
            .sorted(Comparator.comparing(Excerpt::span))
            .map(Sentence::words)
            .collect(joining(" "))
        : labelled();
  }

  private Stream<Excerpt> parts() {
    return Stream.of(
            statement.cue().stream(), statement.addressee().stream(), statement.content().stream())
        .flatMap(parts -> parts);
  }

  /** {@code Xi: the door is open}, {@code A retired teacher (wish): that the roads reopen}. */
  private String labelled() {
    String how = cue.map(verb -> " (" + verb + ")").orElse("");
    String whom = addressee.isEmpty() ? "" : " to " + addressee;
    return subject + how + whom + ": " + listed();
  }

  /** The report's order decides, except for a phrase, which only its verb makes a sentence. */
  private boolean isContentFirst() {
    int start = statement.content().get(0).span().start();
    return statement.form() != Form.REPORTED
        && !opensWithPronoun()
        && statement.cue().filter(verb -> start < verb.span().start()).isPresent();
  }

  /** "He would be honored, Fang said" leaves open who he is; "Fang said he would" does not. */
  private boolean opensWithPronoun() {
    return statement.form() == Form.INDIRECT
        && content.size() == 1
        && cue.filter(Sentence::isAdjunct).isEmpty()
        && Vocabulary.STANDARD.mayMeanSpeaker(content.get(0));
  }

  private String contentFirst(String verb) {
    String rest = Words.joined(content.subList(1, content.size()));
    String attribution = spaced(attribution(verb), addressee);
    return spaced(
        Words.clause(content.get(0)), rest.isEmpty() ? attribution : attribution + ",", rest);
  }

  private String sourceFirst(String verb) {
    if (isAdjunct(verb)) {
      return attribution(verb) + ", " + listed();
    }
    String lead = spaced(subject, Verb.finite(verb), addressee);
    boolean quotesSentence =
        statement.form() == Form.DIRECT && Words.startsWithCapital(content.get(0));
    if (opensWithPronoun()) {
      return spaced(lead, Words.uncapitalized(content.get(0)));
    }
    return quotesSentence ? lead + ": " + listed() : spaced(lead, listed());
  }

  /** "According to X" and "as X put it" hang on a sentence that stands without them. */
  private String attribution(String verb) {
    String who = Words.inSentence(subject);
    if (isCue(verb, "according to")) {
      return "according to " + who;
    }
    return isCue(verb, "put it") ? "as " + who + " put it" : who + " " + Verb.finite(verb);
  }

  private static boolean isAdjunct(String verb) {
    return isCue(verb, "according to") || isCue(verb, "put it");
  }

  private static boolean isCue(String verb, String wanted) {
    return verb.toLowerCase(Locale.ROOT).equals(wanted);
  }

  /** Several things asked or promised are a list; several stretches of one clause are not. */
  String listed() {
    return statement.form() == Form.REPORTED
        ? Enumeration.ofPhrases(content)
        : Words.joined(content);
  }

  static String words(Excerpt excerpt) {
    return Words.tidy(excerpt.text());
  }

  static String spaced(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" "));
  }
}
