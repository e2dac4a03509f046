package dev.rapporteur.render.tree;

import dev.rapporteur.core.Span;
import org.commonmark.node.CustomNode;

/**
 * Where in the report to check what a line says. A tree that is complete holds none: the options of
 * a summary tell what stands in their place.
 */
public final class Reference extends CustomNode {

  private final Span span;
  private final String words;

  Reference(Span span, String words) {
    this.span = span;
    this.words = words;
  }

  /** The place, in UTF-16 code units of the report. */
  public Span span() {
    return span;
  }

  /** The words that stand there; empty where the line holds them itself. */
  public String words() {
    return words;
  }

  /** {@code [1234-1300]}. */
  public String offsets() {
    return "[" + span.start() + "-" + span.end() + "]";
  }
}
