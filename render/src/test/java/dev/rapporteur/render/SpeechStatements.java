package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentBuilder;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Stance;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The statements of {@link Coverages#speech()}: one of each kind of act. */
final class SpeechStatements {

  private static final Criterion MET = new Criterion(true, "clear");

  private SpeechStatements() {}

  static ImmutableList<Statement> in(Quotes in) {
    return ImmutableList.of(
        headline(in),
        call(in),
        commitment(in),
        assertion(in),
        proposal(in),
        note(in),
        position(in),
        achievement(in));
  }

  private static Statement headline(Quotes in) {
    Excerpt content = in.quote("to share their gauges");
    return said(in, content, Form.REPORTED)
        .location(Location.HEADLINE)
        .source(in.quote("Duval"))
        .cue(in.quote("asks"))
        .addressee(in.quote("river states"))
        .addActs(new SpeechAct.Call(content, Optional.of("river states"), content))
        .build();
  }

  private static Statement call(Quotes in) {
    Excerpt content = in.quote("to share their gauges", "PORT");
    return said(in, content, Form.REPORTED)
        .source(in.quote("Ilmarin President Anna Duval", "PORT"))
        .cue(in.quote("urged"))
        .addressee(in.quote("the river states"))
        .addActs(new SpeechAct.Call(content, Optional.of("river states"), content))
        .build();
  }

  private static Statement commitment(Quotes in) {
    Excerpt content = in.quote("Ilmaria will open 12 gauges by the end of 2027");
    return said(in, content, Form.INDIRECT)
        .source(in.quote("she", "2027"))
        .cue(in.quote("said", "2027"))
        .point(1)
        .addThemes("water")
        .addActs(
            new CommitmentBuilder()
                .content(content)
                .negated(false)
                .actor("Ilmaria")
                .action(in.quote("open 12 gauges by the end of 2027"))
                .addTargets(
                    new Figure(
                        in.quote("12 gauges"), new BigDecimal("12.50"), Optional.of("gauges")))
                .deadline(
                    new Deadline(
                        in.quote("by the end of 2027"),
                        Optional.of(
                            new DateRange(
                                Optional.empty(), Optional.of(LocalDate.of(2027, 12, 31))))))
                .test(new CommitmentTest(MET, MET, MET, MET, MET, MET))
                .build())
        .build();
  }

  private static Statement assertion(Quotes in) {
    Excerpt content = in.quote("that the River Charter is its guide");
    return said(in, content, Form.INDIRECT)
        .cue(in.quote("adding"))
        .point(1)
        .addActs(new SpeechAct.Assertion(content))
        .build();
  }

  private static Statement proposal(Quotes in) {
    Excerpt content = in.quote("a River Bank");
    return said(in, content, Form.REPORTED)
        .source(in.quote("Duval", "Second,"))
        .cue(in.quote("proposed"))
        .point(2)
        .addActs(new SpeechAct.Proposal(content, content))
        .build();
  }

  private static Statement note(Quotes in) {
    Excerpt content = in.quote("The water rose");
    return said(in, content, Form.INDIRECT)
        .source(in.quote("she", "rose"))
        .cue(in.quote("noted"))
        .point(2)
        .addActs(new SpeechAct.Assertion(content))
        .build();
  }

  private static Statement position(Quotes in) {
    Excerpt content = in.quote("the help of the Lake Union (LU)");
    return said(in, content, Form.REPORTED)
        .source(in.quote("She"))
        .cue(in.quote("welcomed"))
        .point(2)
        .addActs(new SpeechAct.Position(content, Stance.WELCOME, content))
        .build();
  }

  private static Statement achievement(Quotes in) {
    Excerpt content = in.quote("Ilmaria has built a dam");
    return said(in, content, Form.INDIRECT)
        .source(in.quote("she", "a dam"))
        .cue(in.quote("said", "a dam"))
        .point(2)
        .addActs(new SpeechAct.Achievement(content, Optional.of("Ilmaria")))
        .build();
  }

  private static StatementBuilder said(Quotes in, Excerpt content, Form form) {
    return new StatementBuilder()
        .location(Location.BODY)
        .speaker("Anna Duval")
        .addContent(content)
        .form(form)
        .evidence(in.evidence("by-hand"));
  }
}
