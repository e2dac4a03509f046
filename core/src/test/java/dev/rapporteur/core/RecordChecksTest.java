package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the records refuse, and what they say about it. */
class RecordChecksTest {

  private static void refused(ThrowingCallable made, String message) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static Excerpt at(int start, int end) {
    return new Excerpt("x".repeat(end - start), new Span(start, end));
  }

  @Nested
  class ANameIsNotBlank {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void ofAnything(String blank) {
      refused(() -> new PersonBuilder().name(blank).build(), "a person's name must not be blank");
      refused(
          () -> new OrganizationBuilder().name(blank).build(),
          "an organization's name must not be blank");
      refused(
          () -> new NamedDocumentBuilder().name(blank).build(),
          "a document's name must not be blank");
      refused(() -> meeting("Ana Kell", blank), "each of a meeting's parties must not be blank");
      refused(() -> new SummitBuilder().name(blank).build(), "a summit's name must not be blank");
      refused(() -> new Evidence(blank, new Span(0, 1)), "a rule's name must not be blank");
    }

    @Test
    void butMayBeInAnyScript() {
      assertThat(new PersonBuilder().name("习近平").build().name()).isEqualTo("习近平");
    }
  }

  @Nested
  class ANumberIsAtLeastOne {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void whereverItIsGiven(int number) {
      refused(
          () -> new SummitBuilder().name("G20").edition(number).build(),
          "an edition is at least 1, not " + number);
      refused(
          () -> new SummitBuilder().name("G20").session(number).build(),
          "a session is at least 1, not " + number);
      refused(
          () -> new Point(number, at(0, 5), new Span(0, 9)),
          "a point's ordinal is at least 1, not " + number);
      refused(
          () -> new PointsBuilder().declared(number).build(),
          "a declared count of points is at least 1, not " + number);
      refused(
          () -> statement(at(0, 9)).point(number).build(),
          "a point's ordinal is at least 1, not " + number);
    }

    @Test
    void andMayBeOne() {
      assertThat(new SummitBuilder().name("G20").edition(1).session(1).build().edition())
          .contains(1);
      assertThat(new Point(1, at(0, 5), new Span(0, 9)).ordinal()).isEqualTo(1);
    }
  }

  @Nested
  class PartsAreInOrder {

    @Test
    void ofAReportsBlocks() {
      Block first = new Block(Block.Kind.HEADLINE, new Span(0, 10));
      Block next = new Block(Block.Kind.PARAGRAPH, new Span(10, 20));
      assertThat(new ReportBuilder().addBlocks(first, next).build().blocks())
          .containsExactly(first, next);
      refused(
          () -> new ReportBuilder().addBlocks(next, first).build(),
          "a report's blocks stand in order and do not overlap: "
              + new Span(10, 20)
              + " before "
              + new Span(0, 10));
      refused(
          () ->
              new ReportBuilder()
                  .addBlocks(first, new Block(Block.Kind.PARAGRAPH, new Span(9, 20)))
                  .build(),
          "a report's blocks stand in order and do not overlap: "
              + new Span(0, 10)
              + " before "
              + new Span(9, 20));
    }

    @Test
    void ofThePoints() {
      Point first = new Point(1, at(0, 5), new Span(0, 20));
      Point second = new Point(2, at(15, 20), new Span(15, 40));
      assertThatThrownBy(() -> new PointsBuilder().addPoints(first, second).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("points stand in order and do not overlap");
    }

    @Test
    void ofAStatementsContent() {
      assertThat(statement(at(0, 5), at(5, 9)).build().extent()).isEqualTo(new Span(0, 9));
      assertThatThrownBy(() -> statement(at(0, 5), at(4, 9)).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a statement's stretches of content stand in order");
    }
  }

  @Nested
  class APartLiesInside {

    @Test
    void aPointsMarkerInItsExtent() {
      assertThat(new Point(2, at(3, 9), new Span(3, 9)).marker()).isEqualTo(at(3, 9));
      refused(
          () -> new Point(2, at(2, 9), new Span(3, 9)),
          "a point's marker " + new Span(2, 9) + " stands inside its extent " + new Span(3, 9));
    }

    @Test
    void anActInTheHullOfTheContent() {
      SpeechAct between = new SpeechAct.Assertion(at(6, 12));
      assertThat(statement(at(0, 9), at(10, 20)).addActs(between).build().acts())
          .containsExactly(between);
      refused(
          () -> statement(at(3, 9)).addActs(new SpeechAct.Assertion(at(3, 10))).build(),
          "an act " + new Span(3, 10) + " stands inside the content " + new Span(3, 9));
    }
  }

  @Nested
  class AStatement {

    @Test
    void hasContent() {
      refused(() -> statement().build(), "a statement has content");
    }

    @Test
    void canBeCopiedWithAnotherPart() {
      Statement statement = statement(at(0, 9)).build();
      Statement spoken = statement.withSpeaker("Arkady Belozerov").withPoint(2);
      assertThat(spoken.speaker()).contains("Arkady Belozerov");
      assertThat(spoken.content()).isEqualTo(statement.content());
      assertThat(statement.speaker()).isEmpty();
    }

    @Test
    void isCheckedWhenItIsCopied() {
      Statement statement = statement(at(0, 9)).build();
      refused(() -> statement.withPoint(0), "a point's ordinal is at least 1, not 0");
    }

    @Test
    void lacksNothingThatItNeeds() {
      StatementBuilder unfinished = new StatementBuilder().addContent(at(0, 9));
      assertThatThrownBy(unfinished::build)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("location")
          .hasMessageContaining("form")
          .hasMessageContaining("evidence");
    }
  }

  @Nested
  class AMeeting {

    @Test
    void takesTwo() {
      refused(
          () -> meeting("Ana Kell"), "a meeting's parties are two at the least, not [Ana Kell]");
      assertThat(meeting("Ana Kell", "Norway").parties()).hasSize(2);
    }
  }

  @Nested
  class ACommitment {

    private final CommitmentTest.Criterion met = new CommitmentTest.Criterion(true, "it is");
    private final CommitmentTest.Criterion failed =
        new CommitmentTest.Criterion(false, "it is not");

    @Test
    void passesWhereAllCriteriaAreMet() {
      assertThat(new CommitmentTest(met, met, met, met, met, met).passed()).isTrue();
    }

    @Test
    void passesWhereOneStateAloneMadeIt() {
      assertThat(new CommitmentTest(met, met, met, met, met, failed).passed()).isTrue();
    }

    @Test
    void failsWhereOneIsNot() {
      assertThat(
              ImmutableList.of(
                  new CommitmentTest(failed, met, met, met, met, met),
                  new CommitmentTest(met, failed, met, met, met, met),
                  new CommitmentTest(met, met, failed, met, met, met),
                  new CommitmentTest(met, met, met, failed, met, met),
                  new CommitmentTest(met, met, met, met, failed, met)))
          .noneMatch(CommitmentTest::passed);
    }
  }

  private static Meeting meeting(String... parties) {
    return new MeetingBuilder().kind(Meeting.Kind.TALKS).addParties(parties).text(at(0, 4)).build();
  }

  private static StatementBuilder statement(Excerpt... content) {
    return new StatementBuilder()
        .location(Statement.Location.BODY)
        .form(Statement.Form.INDIRECT)
        .speaker(Optional.empty())
        .addContent(content)
        .evidence(new Evidence("source-cue-content", new Span(0, 40)));
  }
}
