package dev.rapporteur.parser.layout;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;

/**
 * Tells whether a line goes on in the next.
 *
 * <p>A text is hard-wrapped if more of its lines break off in the middle of a sentence, with the
 * next line right under them, than are longer than a wrapped line or end with their sentence. In
 * such a text a line goes on in the next one, unless the next one's first word would still have
 * fitted: then a paragraph ended there.
 */
final class Wrapping {

  /** Lines of running text are wrapped between these lengths. */
  private static final int NARROW = 45;

  private static final int WIDE = 100;
  private static final String SENTENCE_ENDS = ".!?:;\"”)";

  private final String report;
  private final int usual;

  Wrapping(String report, ImmutableList<Line> lines) {
    this.report = report;
    this.usual = usualLength(lines);
  }

  /** Whether {@code next}, which follows {@code line}, belongs to the same paragraph. */
  boolean goesOn(Line line, Line next) {
    if (next.opensParagraph() || opensItem(next)) {
      return false;
    }
    return runsOn(line, next) || (usual > 0 && line.length() + 1 + firstWord(next) > usual);
  }

  /** A sentence without an end runs on in a line that begins with a small letter. */
  private boolean runsOn(Line line, Line next) {
    return Character.isLowerCase(report.charAt(next.start())) && !endsSentence(line);
  }

  private boolean endsSentence(Line line) {
    return SENTENCE_ENDS.indexOf(report.charAt(line.end() - 1)) >= 0;
  }

  private boolean opensItem(Line line) {
    String opening = report.substring(line.start(), Math.min(line.end(), line.start() + 8));
    return Marker.opensItem(opening) || Marker.opensNumbered(opening);
  }

  private int firstWord(Line line) {
    int end = line.start();
    while (end < line.end() && !Blanks.blank(report.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  /** The median length of the lines that break off, or 0 if the text is not hard-wrapped. */
  private int usualLength(ImmutableList<Line> lines) {
    Multiset<Integer> wrapped = HashMultiset.create();
    int unwrapped = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean followed = i + 1 < lines.size() && !lines.get(i + 1).opensParagraph();
      if (line.length() > WIDE || (followed && endsSentence(line))) {
        unwrapped++;
      } else if (followed && line.length() >= NARROW) {
        wrapped.add(line.length());
      }
    }
    return wrapped.size() > unwrapped ? median(wrapped) : 0;
  }

  private static int median(Multiset<Integer> lengths) {
    return lengths.stream().sorted().skip(lengths.size() / 2).findFirst().orElse(0);
  }
}
