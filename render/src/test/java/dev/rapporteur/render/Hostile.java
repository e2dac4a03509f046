package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentBuilder;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.DateMention;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.DatelineBuilder;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Evidence;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.MeetingBuilder;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.PhotoBuilder;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.PointsBuilder;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.Role;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Stance;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import dev.rapporteur.core.SummitBuilder;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import dev.rapporteur.core.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A coverage that holds one string in every field that takes any string. */
public record Hostile(String words) {

  private static final DateRange DAY =
      DateRange.of(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 3));

  /** The report: nothing but these words, ten times. */
  public String text() {
    return words.repeat(10);
  }

  public SummitCoverage coverage() {
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of(words, text())))
        .report(report())
        .summit(
            new SummitBuilder()
                .series(words)
                .name(words)
                .phase(words)
                .host(words)
                .place(words)
                .theme(words)
                .addMentions(quote(0))
                .build())
        .addMeetings(meeting(quote(0)), meeting(quote(5)))
        .addDates(new TimeExpression(quote(0), Optional.of(DAY)))
        .addSpeeches(speech(Optional.of(words)), speech(Optional.empty()))
        .addPeople(
            new Person(
                words,
                Optional.of(words),
                Optional.of(words),
                ImmutableList.of(new Role(quote(0), Role.Tenure.FORMER)),
                ImmutableList.of(quote(0))))
        .addOrganizations(new Organization(words, Optional.of(words), ImmutableList.of(quote(0))))
        .addDocuments(new NamedDocument(words, ImmutableList.of(quote(0))))
        .addPhotos(
            new PhotoBuilder()
                .caption(quote(0))
                .credit(new Credit(quote(1), Optional.of(words), Optional.of(words)))
                .place(words)
                .build(),
            new PhotoBuilder()
                .caption(quote(0))
                .credit(new Credit(quote(1), Optional.empty(), Optional.empty()))
                .build())
        .points(
            new PointsBuilder()
                .declaration(quote(0))
                .addPoints(
                    new Point(1, quote(0), quote(0).span()),
                    new Point(3, quote(1), quote(1).span()))
                .build())
        .statements(statements())
        .addRemainder(quote(0), quote(1))
        .addDiagnostics(
            new Diagnostic(Diagnostic.Code.UNKNOWN_BLOCK, words, Optional.of(quote(0).span())))
        .build();
  }

  private Meeting meeting(Excerpt text) {
    return new MeetingBuilder()
        .kind(Meeting.Kind.VISIT)
        .addParties(words, words)
        .place(words)
        .dates(DAY)
        .text(text)
        .build();
  }

  private Report report() {
    return new ReportBuilder()
        .headline(quote(0))
        .agency(words)
        .republisher(words)
        .addReporters(words)
        .dateline(
            new DatelineBuilder()
                .text(words)
                .span(quote(0).span())
                .place(words)
                .region(words)
                .agency(words)
                .build())
        .build();
  }

  private Speech speech(Optional<String> speaker) {
    return new Speech(
        quote(0), speaker, Optional.of(quote(1)), new Evidence("rule", quote(0).span()));
  }

  /**
   * One of each form, with and without point, source, speaker and cue, source first and content
   * first.
   */
  private ImmutableList<Statement> statements() {
    return Stream.of(Form.values())
        .flatMap(form -> IntStream.range(0, 32).mapToObj(choice -> statement(form, choice)))
        .collect(ImmutableList.toImmutableList());
  }

  private Statement statement(Form form, int choice) {
    int cue = has(choice, 0) ? 1 : 9;
    return new StatementBuilder()
        .location(Location.BODY)
        .source(has(choice, 1) ? Optional.of(quote(0)) : Optional.empty())
        .speaker(has(choice, 2) ? Optional.of(words) : Optional.empty())
        .cue(has(choice, 3) ? Optional.of(quote(cue)) : Optional.empty())
        .addressee(quote(2))
        .addContent(quote(5), quote(6))
        .form(form)
        .point(has(choice, 4) ? Optional.of(1) : Optional.empty())
        .addActs(commitment(), new SpeechAct.Achievement(quote(5), Optional.of(words)))
        .addActs(new SpeechAct.Position(quote(6), Stance.HOPE, quote(6)))
        .addDates(new DateMention(quote(5), Optional.of(DAY)))
        .evidence(new Evidence("rule", quote(0).span()))
        .build();
  }

  private SpeechAct commitment() {
    Criterion unmet = new Criterion(false, words);
    return new CommitmentBuilder()
        .content(quote(5))
        .negated(true)
        .condition(quote(7))
        .actor(words)
        .action(quote(5))
        .deadline(new Deadline(quote(6), Optional.empty()))
        .test(new CommitmentTest(unmet, unmet, unmet, unmet, unmet, unmet))
        .build();
  }

  private static boolean has(int choice, int bit) {
    return (choice >> bit & 1) == 1;
  }

  /** The words as they stand for the {@code n}th time. */
  private Excerpt quote(int n) {
    return new Excerpt(words, new Span(n * words.length(), (n + 1) * words.length()));
  }
}
