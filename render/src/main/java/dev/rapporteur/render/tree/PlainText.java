package dev.rapporteur.render.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Walks over a tree and puts it down as lines of text. */
final class PlainText extends AbstractVisitor {

  private final TextLines lines = new TextLines();

  @Override
  public void visit(Heading heading) {
    lines.gap();
    lines.write("", textOf(heading));
    lines.gap();
  }

  @Override
  public void visit(Paragraph paragraph) {
    lines.gap();
    lines.write("", textOf(paragraph));
  }

  @Override
  public void visit(BulletList list) {
    children(list).forEach(item -> item("- ", item));
  }

  @Override
  public void visit(OrderedList list) {
    int number = list.getMarkerStartNumber();
    for (Node item : children(list).collect(toImmutableList())) {
      lines.gap();
      item(number++ + ". ", item);
    }
  }

  private void item(String marker, Node item) {
    Node first = item.getFirstChild();
    lines.write(marker, textOf(first));
    lines.indent(marker.length());
    for (Node next = first.getNext(); next != null; next = next.getNext()) {
      next.accept(this);
    }
    lines.outdent(marker.length());
  }

  /** A table's rows become items: in 80 columns its columns would not be read. */
  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      ImmutableList<String> titles =
          rows(block, TableHead.class).flatMap(PlainText::cells).collect(toImmutableList());
      rows(block, TableBody.class)
          .forEach(row -> lines.write("- ", row(titles, cells(row).iterator())));
    }
  }

  private static Stream<Node> rows(Node table, Class<? extends Node> part) {
    return children(table).filter(part::isInstance).flatMap(PlainText::children);
  }

  private static Stream<String> cells(Node row) {
    return children(row).map(PlainText::textOf);
  }

  /** {@code Xi Jinping; Role: Chinese President; Named at: [10-20]} */
  private static String row(ImmutableList<String> titles, Iterator<String> cells) {
    List<String> parts = new ArrayList<>();
    for (String title : titles) {
      String cell = cells.next();
      if (!cell.isEmpty()) {
        parts.add(parts.isEmpty() ? cell : title + ": " + cell);
      }
    }
    return String.join("; ", parts);
  }

  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }
        });
    return text.toString();
  }

  private static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
  }

  /** All lines so far. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
