package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import java.util.StringJoiner;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Trees of nodes in a form that can be compared. */
final class Trees {

  private static final Parser PARSER =
      Parser.builder().extensions(ImmutableList.of(TablesExtension.create())).build();

  private Trees() {}

  /** What parsing makes of the Markdown, block by block. */
  static ImmutableList<String> parsed(String markdown) {
    return blocks(PARSER.parse(markdown));
  }

  /** The blocks of a document. */
  static ImmutableList<String> blocks(Node document) {
    ImmutableList.Builder<String> blocks = ImmutableList.builder();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      blocks.add(dump(block));
    }
    return blocks.build();
  }

  /** {@code Paragraph("a ", Emphasis("b"))}; neighbouring texts are one. */
  private static String dump(Node node) {
    StringJoiner children = new StringJoiner(", ", "(", ")");
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text words) {
        text.append(words.getLiteral());
      } else {
        flush(text, children);
        children.add(dump(child));
      }
    }
    flush(text, children);
    return name(node) + children;
  }

  private static void flush(StringBuilder text, StringJoiner children) {
    if (text.length() > 0) {
      children.add("\"" + text + "\"");
      text.setLength(0);
    }
  }

  private static String name(Node node) {
    String name = node.getClass().getSimpleName();
    if (node instanceof Heading heading) {
      return name + " " + heading.getLevel();
    }
    if (node instanceof OrderedList list) {
      return name + " " + list.getMarkerStartNumber();
    }
    if (node instanceof Link link) {
      return name + " " + link.getDestination();
    }
    return node instanceof Code code ? name + " " + code.getLiteral() : name;
  }
}
