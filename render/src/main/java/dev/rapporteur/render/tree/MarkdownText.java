package dev.rapporteur.render.tree;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.AsciiMatcher;

/**
 * Writes text so that parsing gives it back. The library's own renderer lets a few strings through
 * wrong: {@code +} and {@code ~~~} at the start of a line would open a list and a code block.
 */
final class MarkdownText implements NodeRenderer {

  /** What opens something within a line; {@code ~} does so in GitHub's Markdown. */
  private static final AsciiMatcher INLINE = AsciiMatcher.builder().anyOf("\\`*_[]<>~").build();

  /**
   * CommonMark: an entity reference is "{@code &} + any of the valid HTML5 entity names + {@code
   * ;}".
   */
  private static final AsciiMatcher WITH_ENTITIES = AsciiMatcher.builder(INLINE).c('&').build();

  /**
   * CommonMark: "The optional closing sequence" of a heading is "any number of unescaped {@code #}
   * characters".
   */
  private static final AsciiMatcher IN_HEADING = AsciiMatcher.builder(WITH_ENTITIES).c('#').build();

  /** Bullets, headings, and the lines under headings. */
  private static final CharMatcher BLOCK_START = CharMatcher.anyOf("-+=#");

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher ITEM_DELIMITER = CharMatcher.anyOf(".)");

  private final MarkdownWriter writer;

  private MarkdownText(MarkdownWriter writer) {
    this.writer = writer;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return ImmutableSet.of(Text.class);
  }

  @Override
  public void render(Node node) {
    String literal = ((Text) node).getLiteral();
    int written = writer.isAtLineStart() ? writeLineStart(literal) : 0;
    writer.text(literal.substring(written), special(node, literal));
    if (node.getParent() instanceof TableCell && literal.endsWith("\\")) {
      // GitHub: a pipe in a cell is escaped by a backslash, even by one that is itself escaped.
      writer.raw(' ');
    }
  }

  private static AsciiMatcher special(Node node, String literal) {
    if (node.getParent() instanceof Heading) {
      return IN_HEADING;
    }
    return literal.indexOf(';') < 0 ? INLINE : WITH_ENTITIES;
  }

  /**
   * Writes what would open a block, with its escape, and says how many characters of the text that
   * was.
   */
  private int writeLineStart(String literal) {
    int at = opener(literal);
    if (at < 0) {
      return 0;
    }
    writer.raw(literal.substring(0, at) + "\\" + literal.charAt(at));
    return at + 1;
  }

  /**
   * Where the character stands that makes the text open a block, or -1. CommonMark: "An ordered
   * list marker is a sequence of 1-9 arabic digits ({@code 0-9}), followed by either a {@code .}
   * character or a {@code )} character."
   */
  private static int opener(String literal) {
    int digits = literal.length() - DIGIT.trimLeadingFrom(literal).length();
    if (digits == literal.length()) {
      return -1;
    }
    CharMatcher openers = digits == 0 ? BLOCK_START : ITEM_DELIMITER;
    return openers.matches(literal.charAt(digits)) ? digits : -1;
  }

  /** Makes one for each document. */
  static final class Factory implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new MarkdownText(context.getWriter());
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return ImmutableSet.of();
    }
  }
}
