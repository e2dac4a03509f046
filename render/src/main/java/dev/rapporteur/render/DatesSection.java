package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Times;
import java.util.Collection;
import org.commonmark.node.Block;

/** The times that the report tells, each with the days that it stands for. */
final class DatesSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    return Blocks.listSection(
        summary.level(),
        "Dates",
        Times.of(summary.coverage(), summary.days()).asMap().entrySet().stream()
            .map(time -> line(time.getKey(), time.getValue())));
  }

  private static Line line(String time, Collection<Excerpt> places) {
    Line line = Line.of(time);
    places.forEach(place -> line.at(place.span()));
    return line;
  }
}
