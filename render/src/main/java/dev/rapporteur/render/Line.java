package dev.rapporteur.render;

import dev.rapporteur.core.Span;
import dev.rapporteur.render.wording.Words;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A line of a summary, put together piece by piece with a space between the pieces. */
final class Line {

  private final Paragraph paragraph = new Paragraph();

  static Line of(String text) {
    return new Line().text(text);
  }

  Line text(String text) {
    return add(new Text(Words.tidy(text)), text);
  }

  Line strong(String text) {
    return add(wrapped(new StrongEmphasis(), text), text);
  }

  Line emphasis(String text) {
    return add(wrapped(new Emphasis(), text), text);
  }

  /** Where to check what the line says: {@code [1234-1300]}, in UTF-16 code units of the report. */
  Line at(Span span) {
    String offsets = "[" + span.start() + "-" + span.end() + "]";
    return add(new Code(offsets), offsets);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** Moves the line's pieces to the end of {@code parent}. */
  <T extends Node> T into(T parent) {
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
