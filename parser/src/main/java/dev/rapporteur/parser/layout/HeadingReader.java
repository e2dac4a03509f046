package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import java.util.regex.Pattern;

/**
 * Reads the lines over sections of the text: {@code I. Trade and Investment}, {@code - Audits first
 * -}.
 */
final class HeadingReader implements PieceReader {

  private static final int LONGEST = 120;
  private static final Pattern BETWEEN_DASHES =
      Pattern.compile("[-–—] ?[^-–—].{1,60}+(?<=\\x20[-–—])");
  private static final String SENTENCE_ENDS = ".!?:;,\"”'’…)-";

  private final TrailerReader trailers;

  HeadingReader(TrailerReader trailers) {
    this.trailers = trailers;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    String text = piece.text();
    boolean heading = isHeading(text) && setting.next().isPresent() && !trailers.hasEndMark(text);
    if (betweenDashes(text) || heading || isDeck(text, setting)) {
      return draft.whole(Block.Kind.HEADING, piece);
    }
    return NOTHING;
  }

  /** {@code - Audits first -} heads a section, although it begins like an item of a list. */
  static boolean betweenDashes(String text) {
    return text.length() <= LONGEST && BETWEEN_DASHES.matcher(text).matches();
  }

  /** Short words with a capital and without the end of a sentence. */
  private static boolean isHeading(String text) {
    int first = text.codePointAt(0);
    boolean opens = Character.isUpperCase(first) || Character.isDigit(first);
    return opens
        && text.length() <= LONGEST
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Between headline and dateline stands the deck, which may be a sentence. */
  private static boolean isDeck(String text, Setting setting) {
    return setting.beforeDateline() && text.length() <= 3 * LONGEST;
  }
}
