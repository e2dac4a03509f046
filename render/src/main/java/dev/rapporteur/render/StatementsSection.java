package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Statement;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Spelling;
import dev.rapporteur.render.wording.Words;
import java.util.Collection;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;

/** What was said outside any point, speaker by speaker, in the order in which they first speak. */
final class StatementsSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    ImmutableList<Statement> statements =
        summary.statements().stream()
            .filter(said -> said.point().isEmpty())
            .collect(toImmutableList());
    Spelling spelling = Spelling.of(statements.stream().flatMap(said -> said.speaker().stream()));
    ImmutableListMultimap<Optional<String>, Statement> bySpeaker =
        Multimaps.index(statements, said -> said.speaker().map(spelling::of));
    boolean all = statements.size() == summary.statements().size();
    ImmutableList<Block> groups =
        bySpeaker.asMap().entrySet().stream()
            .flatMap(group -> group(summary, group.getKey(), group.getValue()).stream())
            .collect(toImmutableList());
    return Blocks.section(summary.level(), all ? "Statements" : "Other statements", groups);
  }

  private static ImmutableList<Block> group(
      Summary summary, Optional<String> speaker, Collection<Statement> statements) {
    ImmutableSet<String> known = speaker.map(ImmutableSet::of).orElse(ImmutableSet.of());
    ImmutableList<ListItem> items =
        statements.stream()
            .map(statement -> Blocks.item(summary.line(new Line(), statement, known)))
            .collect(toImmutableList());
    return ImmutableList.of(title(summary, speaker).paragraph(), Blocks.bullets(items));
  }

  private static Line title(Summary summary, Optional<String> speaker) {
    if (speaker.isEmpty()) {
      return new Line().strong("Speaker not named");
    }
    Line line = new Line().strong(Words.capitalized(summary.naming().full(speaker.get())));
    return summary
        .naming()
        .role(speaker.get())
        .map(role -> line.text("(" + role + ")"))
        .orElse(line);
  }
}
