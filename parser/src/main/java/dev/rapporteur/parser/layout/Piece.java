package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;

/**
 * One piece of the report as a reader sees it: the lines of one paragraph joined, blanks as plain
 * spaces, entities decoded, soft hyphens and emphasis marks left out. Each of its characters knows
 * where it stands in the text as given.
 *
 * <p>Of {@code Xi **said** \_so\_} the reader sees {@code Xi said _so_}.
 */
final class Piece {

  private final String report;
  private final Sight sight;
  private final int origin;
  private final int offset;
  private final String text;

  private Piece(String report, Sight sight, int origin) {
    this.report = report;
    this.sight = sight;
    this.origin = origin;
    this.offset = Ends.afterBlanks(sight.text(), origin);
    this.text = sight.text().substring(offset);
  }

  static Piece of(String report, Sight sight) {
    return new Piece(report, sight, 0);
  }

  /** What a reader sees. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The rest of this piece from {@code index} on, without the blanks there. */
  Piece from(int index) {
    return new Piece(report, sight, offset + index);
  }

  /** Where the characters from {@code start} to {@code end} stand in the text as given. */
  Span span(int start, int end) {
    return new Span(sight.startOf(offset + start), sight.endOf(offset + end - 1));
  }

  /** The words from {@code start} to {@code end} to the letter. */
  Excerpt excerpt(int start, int end) {
    return Excerpt.of(report, span(start, end));
  }

  /** All of the piece to the letter, with the marks around it that a reader does not see. */
  Excerpt all() {
    return Excerpt.of(report, block(0, length()));
  }

  /** As {@link #span}, and with it the marks before and after that a reader does not see. */
  Span block(int start, int end) {
    int before = start == 0 ? origin : offset + start;
    int from = before == 0 ? sight.start() : sight.endOf(before - 1);
    int to = offset + end == sight.text().length() ? sight.end() : sight.endOf(offset + end - 1);
    while (from < to && Blanks.blank(report.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.blank(report.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
