package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Lead;
import org.commonmark.node.Block;

/**
 * The title, and below it who spoke, at which session of which meeting, where and when, as reported
 * by whom.
 */
final class LeadSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    Line title = Line.of(Lead.title(summary.coverage()));
    return ImmutableList.of(
        Blocks.heading(summary.options().headingLevel(), title),
        lead(summary).text(summary.limitation()).paragraph());
  }

  private static Line lead(Summary summary) {
    Lead lead = new Lead(summary.coverage(), summary.naming(), summary.days());
    return summary
        .speech()
        .map(speech -> referenced(summary, Line.of(lead.ofSpeech(speech)), speech.title()))
        .orElseGet(() -> Line.of(lead.ofReport(summary.speakers(), Summary.INTRODUCED)));
  }

  private static Line referenced(Summary summary, Line line, Excerpt title) {
    return summary.isBrief() ? line : line.at(title.span());
  }
}
