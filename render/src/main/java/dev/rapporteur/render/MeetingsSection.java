package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Encounters;
import org.commonmark.node.Block;

/** Talks, calls and visits: all in full detail, else those that the report is about. */
final class MeetingsSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    Encounters encounters = new Encounters(summary.naming(), summary.days());
    ImmutableList<Meeting> meetings =
        summary.isFull() ? summary.coverage().meetings() : Encounters.main(summary.coverage());
    return Blocks.listSection(
        summary.level(), "Meetings", meetings.stream().map(met -> line(summary, encounters, met)));
  }

  private static Line line(Summary summary, Encounters encounters, Meeting met) {
    String hearsay = Encounters.isHearsay(met, summary.coverage()) ? Encounters.HEARSAY : "";
    return Line.of(encounters.line(met)).emphasis(hearsay).at(met.text().span(), met.text().text());
  }
}
