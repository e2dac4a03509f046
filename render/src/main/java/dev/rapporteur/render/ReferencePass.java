package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.tree.Reference;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Puts what the options ask for in the place of each reference of a tree. */
final class ReferencePass extends AbstractVisitor {

  private final RenderOptions options;
  private final List<Reference> notes = new ArrayList<>();

  private ReferencePass(RenderOptions options) {
    this.options = options;
  }

  static void over(Node document, RenderOptions options) {
    ReferencePass pass = new ReferencePass(options);
    document.accept(pass);
    pass.notes().forEach(document::appendChild);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Reference reference) {
      replace(reference);
    } else {
      visitChildren(node);
    }
  }

  private void replace(Reference reference) {
    switch (options.references()) {
      case NONE -> drop(reference);
      case OFFSETS -> swap(reference, new Code(reference.offsets()));
      case LINKS -> swap(reference, link(reference));
      case NOTES -> annotate(reference);
    }
  }

  /** With the space that parts it from the words before it; it stays where it is all there is. */
  private static void drop(Reference reference) {
    if (reference.getPrevious() == null && reference.getNext() == null) {
      swap(reference, new Code(reference.offsets()));
      return;
    }
    if (isSpace(reference.getPrevious())) {
      checkNotNull(reference.getPrevious()).unlink();
    }
    reference.unlink();
  }

  private static boolean isSpace(@Nullable Node node) {
    return node instanceof Text text && text.getLiteral().equals(" ");
  }

  private static void swap(Reference reference, Node other) {
    reference.insertBefore(other);
    reference.unlink();
  }

  private Link link(Reference reference) {
    String anchor = "#at-" + reference.span().start() + "-" + reference.span().end();
    Link link = new Link(options.page() + anchor, null);
    link.appendChild(new Text(reference.span().start() + "-" + reference.span().end()));
    return link;
  }

  /** A note quotes; where there is nothing to quote beside the line, none is needed. */
  private void annotate(Reference reference) {
    if (reference.words().isEmpty()) {
      drop(reference);
      return;
    }
    notes.add(reference);
    swap(reference, new Code("[" + notes.size() + "]"));
  }

  private ImmutableList<Block> notes() {
    ImmutableList<ListItem> items =
        notes.stream()
            .map(reference -> Blocks.item(Line.of(note(reference))))
            .collect(toImmutableList());
    return items.isEmpty()
        ? ImmutableList.of()
        : Blocks.section(
            options.headingLevel() + 1, "Notes", ImmutableList.of(Blocks.numbered(1, items)));
  }

  /** {@code Characters 1234 to 1300 of the report: the door is open}. */
  private static String note(Reference reference) {
    return "Characters "
        + reference.span().start()
        + " to "
        + reference.span().end()
        + " of the report: "
        + reference.words();
  }
}
