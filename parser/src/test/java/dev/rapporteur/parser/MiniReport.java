package dev.rapporteur.parser;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A short report, and what is read from it, one readable line each. */
public final class MiniReport {

  private static final String HEADLINE = "Island leaders meet\n\n";
  private static final String DATELINE = "SUVA, Fiji, March 4, 2026 (Xinhua) -- ";
  private static final CoverageParser STANDARD = CoverageParser.standard();

  private final String text;
  private final SummitCoverage coverage;

  private MiniReport(String text, CoverageParser parser) {
    this.text = text;
    this.coverage = parser.parse(text);
    coverage.verify(text);
  }

  /** A report of these sentences; {@code ¶} parts paragraphs. */
  public static MiniReport of(String body) {
    return of(body, STANDARD);
  }

  /** A report of these sentences, read by {@code parser}. */
  public static MiniReport of(String body, CoverageParser parser) {
    return new MiniReport(HEADLINE + DATELINE + paragraphs(body) + "\n", parser);
  }

  /** A report of these sentences that does not say when it was written. */
  public static MiniReport undated(String body) {
    return new MiniReport(HEADLINE + paragraphs(body) + "\n", STANDARD);
  }

  /** A report under this headline; what stands behind {@code ¶} is its text. */
  public static MiniReport headed(String headline) {
    return new MiniReport(paragraphs(headline.replaceFirst(" ¶ ", " ¶ " + DATELINE)), STANDARD);
  }

  private static String paragraphs(String body) {
    return body.replace(" ¶ ", "\n\n");
  }

  /** What the report says. */
  public String text() {
    return text;
  }

  /** What was read. */
  public SummitCoverage coverage() {
    return coverage;
  }

  /** {@code rule: source | cue > addressee | content // content | FORM}. */
  public ImmutableList<String> attributions() {
    return lines(MiniReport::attribution);
  }

  /** {@code source | cue | speaker}. */
  public ImmutableList<String> speakers() {
    return lines(
        statement ->
            String.join(
                " | ",
                text(statement.source()),
                text(statement.cue()),
                statement.speaker().orElse("-")));
  }

  /** {@code KIND | who | what}, all acts of all statements. */
  public ImmutableList<String> acts() {
    return acts(SpeechAct.class)
        .map(act -> act(act) + terms(act))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@code text = first..last}, all times of all contents. */
  public ImmutableList<String> dates() {
    return coverage.statements().stream()
        .flatMap(statement -> statement.dates().stream())
        .map(date -> date.text().text() + " = " + date.dates().map(MiniReport::days).orElse("?"))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@code text = first..last}, the deadlines of all commitments. */
  public ImmutableList<String> deadlines() {
    return commitments()
        .flatMap(commitment -> commitment.deadline().stream())
        .map(MiniReport::deadline)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@code text = value unit}, the figures of all commitments and achievements. */
  public ImmutableList<String> figures() {
    return acts(SpeechAct.class)
        .flatMap(act -> figures(act).stream())
        .map(MiniReport::figure)
        .collect(ImmutableList.toImmutableList());
  }

  /** All commitments. */
  public Stream<SpeechAct.Commitment> commitments() {
    return acts(SpeechAct.Commitment.class);
  }

  private <A extends SpeechAct> Stream<A> acts(Class<A> kind) {
    return coverage.statements().stream()
        .flatMap(statement -> statement.acts().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static ImmutableList<Figure> figures(SpeechAct act) {
    if (act instanceof SpeechAct.Commitment commitment) {
      return commitment.targets();
    }
    return act instanceof SpeechAct.Achievement done ? done.figures() : ImmutableList.of();
  }

  /** {@code | not}, {@code | on: if others move}. */
  private static String terms(SpeechAct act) {
    return (act.negated() ? " | not" : "")
        + act.condition().map(condition -> " | on: " + condition.text()).orElse("");
  }

  private ImmutableList<String> lines(Function<Statement, String> line) {
    return coverage.statements().stream().map(line).collect(ImmutableList.toImmutableList());
  }

  private static String attribution(Statement statement) {
    String addressee = statement.addressee().map(told -> " > " + told.text()).orElse("");
    return String.join(
        " | ",
        statement.evidence().rule() + ": " + text(statement.source()),
        text(statement.cue()) + addressee,
        joined(statement.content()),
        statement.form().name());
  }

  private static String joined(List<Excerpt> content) {
    return content.stream()
        .map(Excerpt::text)
        .map(words -> words.replace("\n\n", " ¶ "))
        .collect(joining(" // "));
  }

  private static String act(SpeechAct act) {
    if (act instanceof SpeechAct.Commitment commitment) {
      return "COMMITMENT | "
          + commitment.actor().orElse("-")
          + " | "
          + commitment.action().text()
          + commitment.targets().stream().map(figure -> " | " + figure(figure)).collect(joining())
          + commitment.deadline().map(when -> " | " + deadline(when)).orElse("");
    }
    if (act instanceof SpeechAct.Achievement done) {
      return "ACHIEVEMENT | " + done.actor().orElse("-") + " | " + done.content().text();
    }
    if (act instanceof SpeechAct.Call call) {
      return "CALL | " + call.addressee().orElse("-") + " | " + call.action().text();
    }
    if (act instanceof SpeechAct.Proposal proposal) {
      return "PROPOSAL | " + proposal.proposed().text();
    }
    if (act instanceof SpeechAct.Position position) {
      return "POSITION | " + position.stance() + " | " + position.object().text();
    }
    return "ASSERTION | " + act.content().text();
  }

  private static String figure(Figure figure) {
    String unit = figure.unit().map(name -> " " + name).orElse("");
    return figure.text().text() + " = " + figure.value().toPlainString() + unit;
  }

  private static String deadline(Deadline deadline) {
    return deadline.text().text() + " = " + deadline.dates().map(MiniReport::days).orElse("?");
  }

  private static String days(DateRange days) {
    return day(days.first()) + ".." + day(days.last());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String text(Optional<Excerpt> excerpt) {
    return excerpt.map(Excerpt::text).orElse("-");
  }
}
