package dev.rapporteur.render.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Block.Kind;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The report as it is laid out: every character of it that is not white space. */
final class ReportColumn {

  private final ImmutableList<Block> blocks;
  private final Optional<Block> headline;
  private final ReportText report;

  ReportColumn(SummitCoverage coverage, String text) {
    this.blocks = blocks(coverage, text);
    this.headline = blocks.stream().filter(block -> block.kind() == Kind.HEADLINE).findFirst();
    this.report = new ReportText(coverage, text, blocks);
  }

  /** What no block of the layout holds is shown as what was not understood. */
  private static ImmutableList<Block> blocks(SummitCoverage coverage, String text) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int at = 0;
    for (Block block : coverage.report().blocks()) {
      gap(text, at, block.span().start()).ifPresent(blocks::add);
      blocks.add(block);
      at = block.span().end();
    }
    gap(text, at, text.length()).ifPresent(blocks::add);
    return blocks.build();
  }

  private static Optional<Block> gap(String text, int start, int end) {
    boolean isEmpty = CharMatcher.whitespace().matchesAllOf(text.subSequence(start, end));
    return isEmpty ? Optional.empty() : Optional.of(new Block(Kind.UNKNOWN, new Span(start, end)));
  }

  boolean hasHeadline() {
    return headline.isPresent();
  }

  void writeHeadline(Element heading) {
    headline.ifPresent(block -> report.write(block.span(), heading));
  }

  /** All but the headline, which stands above. A dateline runs into its paragraph. */
  void writeBody(Element article) {
    Optional<Element> open = Optional.empty();
    for (Block block : blocks) {
      if (!Optional.of(block).equals(headline)) {
        Element parent = open.isPresent() ? open.get() : home(block, article);
        write(block, parent);
        open = block.kind() == Kind.DATELINE ? Optional.of(parent) : Optional.empty();
      }
    }
  }

  private void write(Block block, Element parent) {
    if (block.kind() == Kind.DATELINE) {
      report.write(block.span(), parent.appendElement("span").addClass("dateline"));
      parent.appendText(" ");
    } else {
      report.write(block.span(), parent);
    }
  }

  private static Element home(Block block, Element article) {
    return switch (block.kind()) {
      case PARAGRAPH, DATELINE -> article.appendElement("p");
      case HEADLINE, HEADING -> article.appendElement("h2");
      case LIST_ITEM -> article.appendElement("p").addClass("item");
      case PULL_QUOTE -> article.appendElement("p").addClass("pull");
      case CAPTION -> article.appendElement("figure").appendElement("p");
      case CREDIT -> figure(article).appendElement("p");
      case CRAWL_STAMP, ADVISORY, PUBLICATION_LINE, BYLINE, TRAILER, UNKNOWN ->
          article.appendElement("p").addClass("small");
    };
  }

  /** A credit belongs to the caption before it. */
  private static Element figure(Element article) {
    Element last = article.lastElementChild();
    return last != null && last.nameIs("figure") ? last : article.appendElement("figure");
  }
}
