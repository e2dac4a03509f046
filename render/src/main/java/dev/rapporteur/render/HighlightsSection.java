package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;

/** The few statements that a reader in haste wants, in reading order. */
final class HighlightsSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    ImmutableList<ListItem> items =
        summary.statements().stream()
            .map(said -> Blocks.item(summary.line(new Line(), said, summary.introduced())))
            .collect(toImmutableList());
    return items.isEmpty() ? ImmutableList.of() : ImmutableList.of(Blocks.bullets(items));
  }
}
