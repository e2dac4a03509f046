package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Days;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Block;

/**
 * What a reader needs to judge the summary: what it leaves out, what is doubtful, and which text it
 * was read from.
 */
final class NotesSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    SummitCoverage coverage = summary.coverage();
    return ImmutableList.<Block>builder()
        .addAll(
            Blocks.listSection(
                summary.level(),
                "Not covered above",
                coverage.remainder().stream().map(NotesSection::left)))
        .addAll(
            Blocks.listSection(
                summary.level(),
                "Diagnostics",
                coverage.diagnostics().stream().map(NotesSection::diagnostic)))
        .addAll(Blocks.listSection(summary.level(), "Source", source(summary)))
        .build();
  }

  private static Line left(Excerpt excerpt) {
    return Line.of(excerpt.text()).at(excerpt.span());
  }

  private static Line diagnostic(Diagnostic diagnostic) {
    Line line = Line.of(diagnostic.message()).emphasis("(" + code(diagnostic) + ")");
    return diagnostic.span().map(line::at).orElse(line);
  }

  /** {@code weekday contradicts date}. */
  private static String code(Diagnostic diagnostic) {
    return diagnostic.code().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Stream<Line> source(Summary summary) {
    SummitCoverage coverage = summary.coverage();
    Days days = summary.days();
    SourceRef source = coverage.source();
    return Stream.of(
            Optional.of(source.id()).filter(id -> !id.isBlank()).map(id -> "Text: " + id),
            Optional.of("Length: " + source.length() + " UTF-16 code units"),
            Optional.of("SHA-256: " + source.sha256()),
            coverage.report().published().map(time -> "Published: " + days.moment(time)),
            coverage.report().archived().map(day -> "Archived: " + days.day(day)),
            coverage.report().republisher().map(name -> "Published again by: " + name),
            Optional.of(String.join(", ", coverage.report().reporters()))
                .filter(names -> !names.isEmpty())
                .map(names -> "Reporters: " + names))
        .flatMap(Optional::stream)
        .map(Line::of);
  }
}
