package dev.rapporteur.render.tree;

import com.google.common.base.Splitter;

/** Lines of text, filled up to 80 columns and indented. */
final class TextLines {

  private static final int WIDTH = 80;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final StringBuilder out = new StringBuilder();
  private int indent;

  /** Leaves one line empty, except at the start. */
  void gap() {
    if (out.length() > 0 && !endsWithGap()) {
      out.append('\n');
    }
  }

  void indent(int columns) {
    indent += columns;
  }

  void outdent(int columns) {
    indent -= columns;
  }

  /** Writes a text after its marker; its further lines stand under its first word. */
  void write(String marker, String text) {
    out.append(" ".repeat(indent)).append(marker);
    int margin = indent + marker.length();
    int column = margin;
    for (String word : WORDS.split(text)) {
      column = place(word, column, margin);
    }
    out.append('\n');
  }

  /** Writes a word on this line or the next, and tells the column after it. */
  private int place(String word, int column, int margin) {
    int length = word.codePointCount(0, word.length());
    boolean isFirst = column == margin;
    boolean fits = column + 1 + length <= WIDTH;
    String space = isFirst ? "" : fits ? " " : "\n" + " ".repeat(margin);
    out.append(space).append(word);
    return (isFirst || fits ? column + space.length() : margin) + length;
  }

  private boolean endsWithGap() {
    return out.length() > 1 && out.charAt(out.length() - 2) == '\n';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
