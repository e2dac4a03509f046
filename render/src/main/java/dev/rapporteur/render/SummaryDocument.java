package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.rapporteur.core.SummitCoverage;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** The summary of a coverage as one tree of nodes, from which every form for people is written. */
final class SummaryDocument {

  private static final ImmutableListMultimap<Detail, SummaryPart> PARTS =
      ImmutableListMultimap.<Detail, SummaryPart>builder()
          .putAll(
              Detail.STANDARD,
              SummaryPart.SPEECHES,
              SummaryPart.MEETINGS,
              SummaryPart.POINTS,
              SummaryPart.STATEMENTS,
              SummaryPart.PHOTOS,
              SummaryPart.NAMES)
          .putAll(Detail.FULL, SummaryPart.values())
          .build();

  private SummaryDocument() {}

  static Node of(SummitCoverage coverage, RenderOptions options) {
    Summary summary = Summary.of(coverage, options);
    Document document = new Document();
    for (Section section : sections(options)) {
      section.blocks(summary).forEach(document::appendChild);
    }
    ReferencePass.over(document, options);
    return document;
  }

  private static ImmutableList<Section> sections(RenderOptions options) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(new LeadSection());
    if (options.detail() == Detail.BRIEF && options.parts().contains(SummaryPart.STATEMENTS)) {
      sections.add(new HighlightsSection());
    }
    for (SummaryPart part : PARTS.get(options.detail())) {
      if (options.parts().contains(part)) {
        sections.add(section(part));
      }
    }
    return sections.build();
  }

  private static Section section(SummaryPart part) {
    return switch (part) {
      case SPEECHES -> new SpeechesSection();
      case MEETINGS -> new MeetingsSection();
      case POINTS -> new PointsSection();
      case STATEMENTS -> new StatementsSection();
      case COMMITMENTS -> new CommitmentsSection();
      case PHOTOS -> new PhotosSection();
      case NAMES -> new NamesSection();
      case DATES -> new DatesSection();
      case NOTES -> new NotesSection();
    };
  }
}
