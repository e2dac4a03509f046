package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the places of what an annotation quotes. Statements stand in the order of the text; cue,
 * source and addressee stand near the content.
 */
final class Locator {

  /** How far a statement may stand before the one that precedes it in the annotation. */
  private static final int SLACK = 400;

  private final String text;
  private int cursor;

  private Locator(String text) {
    this.text = text;
  }

  static ImmutableList<Located> locate(AnnotatedReport report) {
    Locator locator = new Locator(report.text());
    return report.gold().statements().stream()
        .flatMap(statement -> locator.located(statement).stream())
        .collect(toImmutableList());
  }

  private Optional<Located> located(Gold.Statement statement) {
    ImmutableList<Span> content =
        statement.content().stream()
            .flatMap(part -> onward(part).stream())
            .collect(toImmutableList());
    return content.stream().reduce(Span::hull).map(hull -> located(statement, content, hull));
  }

  private Located located(Gold.Statement statement, ImmutableList<Span> content, Span hull) {
    cursor = hull.start();
    Optional<Span> cue = statement.cue().flatMap(part -> beside(part, hull, content));
    Span anchor = cue.orElse(hull);
    return new Located(
        statement,
        content,
        cue,
        statement.source().flatMap(part -> beside(part, anchor, content)),
        statement.addressee().flatMap(part -> beside(part, anchor, content)));
  }

  private Optional<Span> onward(String part) {
    return occurrences(part)
        .filter(place -> place.start() >= cursor - SLACK)
        .findFirst()
        .or(() -> occurrences(part).findFirst());
  }

  /** Better whole words than parts of words; better outside the content than inside. */
  private Optional<Span> beside(String part, Span anchor, ImmutableList<Span> content) {
    ImmutableList<Span> whole = occurrences(part).filter(this::isWhole).collect(toImmutableList());
    Nearness nearness = new Nearness(text, anchor);
    return whole.stream()
        .filter(place -> content.stream().noneMatch(place::overlaps))
        .min(nearness)
        .or(() -> whole.stream().min(nearness))
        .or(() -> occurrences(part).min(nearness));
  }

  private Stream<Span> occurrences(String part) {
    return Stream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1))
        .map(at -> new Span(at, at + part.length()));
  }

  private boolean isWhole(Span place) {
    return !joins(place.start()) && !joins(place.end());
  }

  private boolean joins(int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
