package dev.rapporteur.render;

import dev.rapporteur.core.CommitmentBuilder;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateMention;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.MeetingBuilder;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.PersonBuilder;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.Role;
import dev.rapporteur.core.Role.Tenure;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SpeechAct;
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

/** A report on talks beside a summit, read by hand. */
public final class Talks {

  public static final String TEXT =
      """
      Finance Minister Anna Duval met with outgoing President Mo Lind on Sunday, before the working \
      dinner of the River Forum.

      Duval, who is also caretaker Premier, said Ilmaria would not sell its dam. It would open the \
      locks next June if others move, she said.

      Lind proposed that he meet with Jo Reed. Reed once was Premier.
      """;

  private static final Quotes IN = new Quotes(TEXT);
  private static final DateRange SUNDAY = day(LocalDate.of(2026, 5, 3));
  private static final DateRange JUNE =
      DateRange.of(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30));
  private static final Criterion MET = new Criterion(true, "clear");

  private Talks() {}

  /** Talks, with a host, a phase and a motto of the summit, offices, a "not" and an "if". */
  public static SummitCoverage coverage() {
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of("talks.txt", TEXT)))
        .report(new ReportBuilder().agency("Harbour").build())
        .summit(
            new SummitBuilder()
                .name("River Forum")
                .phase("working dinner")
                .host("Ilmaria")
                .place("Port Verity")
                .dates(DateRange.of(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 4)))
                .theme("Water for All")
                .mentions(IN.all("River Forum"))
                .build())
        .addMeetings(held(), proposed())
        .addPeople(duval(), lind(), person("Jo Reed", role("Premier", "Reed once", Tenure.FORMER)))
        .addDates(
            new TimeExpression(IN.quote("Sunday"), Optional.of(SUNDAY)),
            new TimeExpression(IN.quote("next June"), Optional.of(JUNE)))
        .addStatements(refusal(), condition(), proposal())
        .build();
  }

  private static Meeting held() {
    return new MeetingBuilder()
        .kind(Meeting.Kind.TALKS)
        .addParties("Anna Duval", "Mo Lind")
        .place("Port Verity")
        .dates(SUNDAY)
        .text(IN.quote("met with outgoing President Mo Lind"))
        .build();
  }

  private static Meeting proposed() {
    return new MeetingBuilder()
        .kind(Meeting.Kind.TALKS)
        .addParties("Mo Lind", "Jo Reed")
        .text(IN.quote("meet with Jo Reed"))
        .build();
  }

  private static Person duval() {
    return person(
        "Anna Duval",
        role("Finance Minister", "Finance", Tenure.HELD),
        role("caretaker Premier", "caretaker", Tenure.ACTING));
  }

  private static Person lind() {
    return person(
        "Mo Lind",
        role("outgoing President", "outgoing", Tenure.OUTGOING),
        role("President", "President", Tenure.OUTGOING));
  }

  private static Person person(String name, Role... roles) {
    return new PersonBuilder()
        .name(name)
        .role(roles[0].title().text())
        .addRoles(roles)
        .mentions(IN.all(name))
        .build();
  }

  private static Role role(String title, String mark, Tenure tenure) {
    return new Role(IN.quote(title, mark), tenure);
  }

  private static Statement refusal() {
    Excerpt content = IN.quote("Ilmaria would not sell its dam");
    return said(content, "Anna Duval")
        .source(IN.quote("Duval, who is also caretaker Premier"))
        .cue(IN.quote("said"))
        .addActs(commitment(content, IN.quote("sell its dam")).negated(true).build())
        .build();
  }

  private static Statement condition() {
    Excerpt content = IN.quote("It would open the locks next June if others move");
    return said(content, "Anna Duval")
        .source(IN.quote("she", "move"))
        .cue(IN.quote("said", "move"))
        .addActs(
            commitment(content, IN.quote("open the locks next June"))
                .negated(false)
                .condition(IN.quote("if others move"))
                .build())
        .addDates(new DateMention(IN.quote("next June"), Optional.of(JUNE)))
        .build();
  }

  private static Statement proposal() {
    Excerpt content = IN.quote("that he meet with Jo Reed");
    return said(content, "Mo Lind")
        .source(IN.quote("Lind", "Lind proposed"))
        .cue(IN.quote("proposed"))
        .addActs(new SpeechAct.Proposal(content, content))
        .build();
  }

  private static StatementBuilder said(Excerpt content, String speaker) {
    return new StatementBuilder()
        .location(Location.BODY)
        .speaker(speaker)
        .addContent(content)
        .form(Form.INDIRECT)
        .evidence(IN.evidence("by-hand"));
  }

  private static CommitmentBuilder commitment(Excerpt content, Excerpt action) {
    Criterion together = new Criterion(true, "several made it together");
    return new CommitmentBuilder()
        .content(content)
        .actor("Ilmaria")
        .action(action)
        .test(new CommitmentTest(MET, MET, MET, MET, MET, together));
  }

  private static DateRange day(LocalDate day) {
    return DateRange.of(day, day);
  }
}
