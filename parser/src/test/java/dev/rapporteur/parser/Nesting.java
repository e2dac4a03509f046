package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands beside each other does not overlap, and a part lies inside its whole. */
final class Nesting {

  private Nesting() {}

  static void assertHolds(SummitCoverage coverage) {
    coverage.statements().forEach(Nesting::assertHolds);
    mentions(coverage).forEach(Nesting::assertOrdered);
    coverage.report().headline().ifPresent(words -> assertInside(coverage, words));
    coverage.photos().stream().map(Photo::caption).forEach(it -> assertInside(coverage, it));
    coverage.excerpts().forEach(excerpt -> assertThat(excerpt.text()).isNotBlank());
  }

  private static Stream<ImmutableList<Excerpt>> mentions(SummitCoverage coverage) {
    return Streams.concat(
        coverage.people().stream().map(person -> person.mentions()),
        coverage.organizations().stream().map(body -> body.mentions()),
        coverage.documents().stream().map(document -> document.mentions()),
        coverage.summit().stream().map(summit -> summit.mentions()));
  }

  /** The source, the cue, the addressee and the pieces of the content are four things. */
  private static void assertHolds(Statement statement) {
    assertOrdered(
        Streams.concat(
                statement.source().stream(),
                statement.cue().stream(),
                statement.addressee().stream(),
                statement.content().stream())
            .sorted(Comparator.comparing(Excerpt::span))
            .toList());
    assertOrdered(Iterables.transform(statement.acts(), SpeechAct::content));
    for (SpeechAct act : statement.acts()) {
      parts(act).forEach(part -> assertInside(part, statement));
    }
  }

  private static Stream<Excerpt> parts(SpeechAct act) {
    Stream<Excerpt> parts =
        switch (act.getClass().getSimpleName()) {
          case "Commitment" -> parts((SpeechAct.Commitment) act);
          case "Call" -> Stream.of(((SpeechAct.Call) act).action());
          case "Proposal" -> Stream.of(((SpeechAct.Proposal) act).proposed());
          case "Position" -> Stream.of(((SpeechAct.Position) act).object());
          case "Achievement" -> ((SpeechAct.Achievement) act).figures().stream().map(Figure::text);
          default -> Stream.of();
        };
    return Stream.concat(act.condition().stream(), parts);
  }

  private static Stream<Excerpt> parts(SpeechAct.Commitment act) {
    return Streams.concat(
        Stream.of(act.action()),
        act.targets().stream().map(Figure::text),
        act.deadline().map(Deadline::text).stream());
  }

  private static void assertInside(Excerpt part, Statement statement) {
    assertThat(statement.extent().contains(part.span()))
        .as("%s lies in %s", part, statement.content())
        .isTrue();
  }

  private static void assertInside(SummitCoverage coverage, Excerpt words) {
    assertThat(coverage.report().blocks().stream().map(Block::span))
        .as("a block holds %s", words)
        .anyMatch(block -> block.contains(words.span()));
  }

  private static void assertOrdered(Iterable<Excerpt> siblings) {
    Optional<Excerpt> before = Optional.empty();
    for (Excerpt here : siblings) {
      int end = before.map(Excerpt::span).map(Span::end).orElse(0);
      assertThat(here.span().start())
          .as("%s stands behind %s", here, before)
          .isGreaterThanOrEqualTo(end);
      before = Optional.of(here);
    }
  }
}
