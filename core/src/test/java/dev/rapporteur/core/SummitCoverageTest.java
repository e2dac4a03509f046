package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coverage proves what it holds against the report's text. */
class SummitCoverageTest {

  private static final String REPORT =
      """
      Baek pledges nurses

      JOHANNESBURG, Nov. 22 (Yonhap) -- In a speech titled "Open Wards" at the G20 summit, Prime \
      Minister Baek made two proposals.

      First, South Korea will train 1,200 nurses by 2030 under the Pretoria Plan, Baek told \
      ministers. It has opened a school. Members should lend money, he said. He proposed a fund \
      and welcomed the vote. Trade grew.

      Baek speaks in Johannesburg. (Yonhap/Seo Min-ah)

      The hall was full.
      """;

  private static Excerpt quoted(String words) {
    int start = REPORT.indexOf(words);
    return new Excerpt(words, new Span(start, start + words.length()));
  }

  private static Evidence evidence(String sentence) {
    return new Evidence("source-cue-content", quoted(sentence).span());
  }

  private static Statement statement() {
    CommitmentTest.Criterion met = new CommitmentTest.Criterion(true, "it is");
    return new StatementBuilder()
        .location(Statement.Location.BODY)
        .source(quoted("Baek"))
        .cue(quoted("told"))
        .addressee(quoted("ministers"))
        .addContent(
            quoted("South Korea will train 1,200 nurses by 2030 under the Pretoria Plan"),
            quoted("It has opened a school. Members should lend money"),
            quoted("He proposed a fund and welcomed the vote. Trade grew"))
        .form(Statement.Form.INDIRECT)
        .point(1)
        .addActs(
            new SpeechAct.Commitment(
                quoted("South Korea will train 1,200 nurses by 2030"),
                false,
                Optional.of(quoted("under the Pretoria Plan")),
                Optional.of("South Korea"),
                quoted("train 1,200 nurses"),
                ImmutableList.of(
                    new Figure(
                        quoted("1,200 nurses"), new BigDecimal(1200), Optional.of("nurses"))),
                Optional.of(new Deadline(quoted("by 2030"), Optional.empty())),
                new CommitmentTest(met, met, met, met, met, met)),
            new SpeechAct.Achievement(quoted("It has opened a school"), Optional.empty()),
            new SpeechAct.Call(
                quoted("Members should lend money"), Optional.of("Members"), quoted("lend money")),
            new SpeechAct.Proposal(quoted("proposed a fund"), quoted("a fund")),
            new SpeechAct.Position(quoted("welcomed the vote"), Stance.WELCOME, quoted("the vote")),
            new SpeechAct.Assertion(quoted("Trade grew")))
        .evidence(evidence("First, South Korea will train"))
        .build();
  }

  private static SummitCoverage coverage() {
    Excerpt dateline = quoted("JOHANNESBURG, Nov. 22 (Yonhap)");
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of("a.txt", REPORT)))
        .report(
            new ReportBuilder()
                .headline(quoted("Baek pledges nurses"))
                .dateline(new DatelineBuilder().text(dateline.text()).span(dateline.span()).build())
                .addBlocks(
                    new Block(Block.Kind.HEADLINE, quoted("Baek pledges nurses").span()),
                    new Block(Block.Kind.PARAGRAPH, quoted("The hall was full.").span()))
                .build())
        .summit(new SummitBuilder().name("G20 summit").addMentions(quoted("G20 summit")).build())
        .addSpeeches(
            new Speech(
                quoted("Open Wards"),
                Optional.of("Baek"),
                Optional.of(quoted("the G20 summit")),
                evidence("In a speech titled")))
        .addMeetings(
            new MeetingBuilder()
                .kind(Meeting.Kind.TALKS)
                .addParties("Baek", "Yonhap")
                .text(quoted("welcomed the vote"))
                .build())
        .addDates(new TimeExpression(quoted("by 2030"), Optional.empty()))
        .addPeople(
            new PersonBuilder()
                .name("Baek")
                .addRoles(new Role(quoted("Minister"), Role.Tenure.HELD))
                .addMentions(quoted("Minister Baek"))
                .build())
        .addOrganizations(
            new OrganizationBuilder().name("Yonhap").addMentions(quoted("Yonhap")).build())
        .addDocuments(
            new NamedDocumentBuilder()
                .name("Pretoria Plan")
                .addMentions(quoted("Pretoria Plan"))
                .build())
        .addPhotos(
            new PhotoBuilder()
                .caption(quoted("Baek speaks in Johannesburg."))
                .credit(
                    new Credit(
                        quoted("(Yonhap/Seo Min-ah)"),
                        Optional.of("Yonhap"),
                        Optional.of("Seo Min-ah")))
                .date(LocalDate.of(2025, 11, 22))
                .build())
        .points(
            new PointsBuilder()
                .declared(2)
                .declaration(quoted("two proposals"))
                .addPoints(
                    new Point(1, quoted("First"), quoted("First, South Korea will train").span()))
                .build())
        .addStatements(statement())
        .addRemainder(quoted("The hall was full."))
        .addDiagnostics(
            new Diagnostic(
                Diagnostic.Code.POINT_COUNT_MISMATCH,
                "two points are declared and one is found",
                Optional.of(quoted("made two proposals").span())))
        .build();
  }

  @Test
  void provesItself() {
    assertThatCode(() -> coverage().verify(REPORT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Baek pledges nurses"})
  void refusesAnotherText(String text) {
    assertThatThrownBy(() -> coverage().verify(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("this is not the text of ")
        .hasMessageContaining("a.txt")
        .hasMessageEndingWith("its length or SHA-256 digest differs");
  }

  @Test
  void refusesATextOfTheSameLength() {
    String other = REPORT.replace("1,200", "1,300");
    assertThatThrownBy(() -> coverage().verify(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("this is not the text of ");
  }

  @Test
  void refusesAnExcerptThatDoesNotStandInTheText() {
    Excerpt misplaced = new Excerpt("hall", new Span(0, 4));
    assertThatThrownBy(() -> coverage().withRemainder(misplaced).verify(REPORT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text does not hold " + misplaced);
  }

  @Test
  void refusesASpanBeyondTheText() {
    Span beyond = new Span(3, REPORT.length() + 1);
    Diagnostic lost =
        new Diagnostic(Diagnostic.Code.UNKNOWN_BLOCK, "it is lost", Optional.of(beyond));
    assertThatThrownBy(() -> coverage().withDiagnostics(lost).verify(REPORT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(beyond + " lies beyond the text");
  }

  @Test
  void isProvenWhereItHoldsNothing() {
    SummitCoverage empty =
        new SummitCoverageBuilder()
            .source(SourceRef.of(SourceText.of("")))
            .report(new ReportBuilder().build())
            .build();
    assertThatCode(() -> empty.verify("")).doesNotThrowAnyException();
    assertThat(empty.excerpts()).isEmpty();
    assertThat(empty.summit()).isEmpty();
  }

  @Test
  void keepsTheRemainderInOrder() {
    assertThatThrownBy(
            () -> coverage().withRemainder(quoted("The hall was full."), quoted("Trade grew.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the pieces of the remainder stand in order and do not overlap");
  }

  @Test
  void saysInWhichShapeItIs() {
    assertThat(coverage().schemaVersion()).isEqualTo(SummitCoverage.SCHEMA_VERSION);
  }

  @Test
  void isEqualToAnotherWithTheSameParts() {
    assertThat(coverage()).isEqualTo(coverage()).hasSameHashCodeAs(coverage());
    assertThat(coverage().withRemainder()).isNotEqualTo(coverage());
  }

  /** Every record is walked by reflection, so that a new field cannot be forgotten. */
  @Test
  void missesNoExcerptAndNoSpan() {
    ImmutableList<Object> held = held(coverage()).collect(ImmutableList.toImmutableList());
    ImmutableSet<Object> excerpts = only(Excerpt.class, held);
    assertThat(ImmutableSet.<Object>copyOf(coverage().excerpts())).containsAll(excerpts);
    assertThat(
            Stream.concat(
                    coverage().excerpts().stream().map(Excerpt::span), Excerpts.spansOf(coverage()))
                .collect(ImmutableSet.<Object>toImmutableSet()))
        .containsExactlyInAnyOrderElementsOf(only(Span.class, held));
  }

  private static ImmutableSet<Object> only(Class<?> type, ImmutableList<Object> held) {
    return held.stream().filter(type::isInstance).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Object> held(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(SummitCoverageTest::held);
    }
    if (value instanceof Iterable<?> many) {
      return ImmutableList.copyOf(many).stream().flatMap(SummitCoverageTest::held);
    }
    if (!value.getClass().isRecord()) {
      return Stream.of();
    }
    return Stream.concat(
        Stream.of(value),
        Arrays.stream(value.getClass().getRecordComponents())
            .flatMap(component -> held(part(component, value))));
  }

  private static Object part(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new VerifyException(component + " cannot be read", e);
    }
  }
}
