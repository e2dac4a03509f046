package dev.rapporteur.render.tree;

import dev.rapporteur.core.Span;
import dev.rapporteur.render.wording.Words;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A line of text, put together piece by piece with a space between the pieces. */
public final class Line {

  private final Paragraph paragraph = new Paragraph();

  /** A line that begins with this text. */
  public static Line of(String text) {
    return new Line().text(text);
  }

  /** Adds plain text; white space in it is tidied. */
  public Line text(String text) {
    return add(new Text(Words.tidy(text)), text);
  }

  /** Adds text of weight. */
  public Line strong(String text) {
    return add(wrapped(new StrongEmphasis(), text), text);
  }

  /** Adds text that stands out. */
  public Line emphasis(String text) {
    return add(wrapped(new Emphasis(), text), text);
  }

  /** Adds where to check what the line says. */
  public Line at(Span span) {
    return at(span, "");
  }

  /** Adds where to check what the line says, and the words that stand there. */
  public Line at(Span span, String words) {
    Reference reference = new Reference(span, Words.tidy(words));
    return add(reference, reference.offsets());
  }

  /** The line as a paragraph of its own. */
  public Paragraph paragraph() {
    return paragraph;
  }

  /** Moves the line's pieces to the end of {@code parent}. */
  public <T extends Node> T into(T parent) {
    for (Node piece = paragraph.getFirstChild(); piece != null; piece = paragraph.getFirstChild()) {
      parent.appendChild(piece);
    }
    return parent;
  }

  private static Node wrapped(Node wrapper, String text) {
    wrapper.appendChild(new Text(Words.tidy(text)));
    return wrapper;
  }

  private Line add(Node piece, String text) {
    if (Words.tidy(text).isEmpty()) {
      return this;
    }
    if (paragraph.getFirstChild() != null) {
      paragraph.appendChild(new Text(" "));
    }
    paragraph.appendChild(piece);
    return this;
  }
}
