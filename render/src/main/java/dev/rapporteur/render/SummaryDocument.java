package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/**
 * The summary of a coverage as one tree of nodes, from which Markdown and plain text are written.
 */
final class SummaryDocument {

  private static final ImmutableMap<Detail, ImmutableList<Section>> SECTIONS =
      ImmutableMap.of(
          Detail.BRIEF, ImmutableList.of(new LeadSection(), new HighlightsSection()),
          Detail.STANDARD,
              ImmutableList.of(
                  new LeadSection(),
                  new SpeechesSection(),
                  new PointsSection(),
                  new StatementsSection(),
                  new PhotosSection(),
                  new NamesSection()),
          Detail.FULL,
              ImmutableList.of(
                  new LeadSection(),
                  new SpeechesSection(),
                  new PointsSection(),
                  new StatementsSection(),
                  new CommitmentsSection(),
                  new PhotosSection(),
                  new NamesSection(),
                  new NotesSection()));

  private SummaryDocument() {}

  static Node of(SummitCoverage coverage, RenderOptions options) {
    Summary summary = Summary.of(coverage, options);
    Document document = new Document();
    for (Section section : SECTIONS.getOrDefault(options.detail(), ImmutableList.of())) {
      section.blocks(summary).forEach(document::appendChild);
    }
    return document;
  }
}
