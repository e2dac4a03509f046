package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;

/**
 * Joins the lines of a text to pieces: headlines, paragraphs and whatever else stands by itself.
 */
final class Pieces {

  private Pieces() {}

  static ImmutableList<Piece> of(String report) {
    ImmutableList<Line> lines = Lines.of(report);
    Wrapping wrapping = new Wrapping(report, lines);
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || !wrapping.goesOn(lines.get(i), lines.get(i + 1));
      if (last) {
        pieces.add(join(report, lines.subList(first, i + 1)));
        first = i + 1;
      }
    }
    return pieces.build();
  }

  private static Piece join(String report, ImmutableList<Line> lines) {
    int end = lines.get(0).start();
    Sight.Builder sight = new Sight.Builder(end, lines.get(lines.size() - 1).end());
    Eye eye = new Eye(report, sight);
    for (Line line : lines) {
      sight.space(end, line.start());
      eye.read(line);
      end = line.end();
    }
    return Piece.of(report, sight.build());
  }
}
