package dev.rapporteur.parser.layout;

import com.google.common.base.CharMatcher;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.lexicon.Agencies;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headline: the first line before the text that is neither of the others. */
final class HeadlineReader implements PieceReader {

  private static final CharMatcher CLOSING = CharMatcher.anyOf("\"'”’)");
  private static final int LONGEST = 500;

  /** A headline is no sentence with a point, but some papers end it with one. */
  private static final int LONGEST_WITH_POINT = 140;

  /**
   * A by-line that stands in the headline is no part of it: {@code Leaders meet in Lima (by Ana
   * Ruiz)}.
   */
  private static final Pattern BYLINE =
      Pattern.compile(
          " (?:\\([Bb]y ("
              + NamePattern.NAME
              + ")\\)|By ("
              + NamePattern.NAME
              + "),? (\\p{L}{2,10}+))$");

  private final Agencies agencies;

  HeadlineReader(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (draft.headline().isPresent() || draft.inBody() || !isHeadline(piece.text(), setting)) {
      return NOTHING;
    }
    int end = beforeByline(piece, draft);
    Excerpt words = piece.excerpt(0, end);
    draft.headline(words);
    draft.block(Block.Kind.HEADLINE, piece, 0, end);
    draft.block(Block.Kind.BYLINE, piece, end, piece.length());
    return piece.length();
  }

  private static boolean isHeadline(String text, Setting setting) {
    boolean point = endsWithPoint(CLOSING.trimTrailingFrom(text));
    int longest = point && !setting.beforeDateline() ? LONGEST_WITH_POINT : LONGEST;
    boolean alone = setting.next().isEmpty();
    return text.length() <= longest && !(alone && point) && !Marker.opensNumbered(text);
  }

  /** A full stop ends running text, also before a closing quotation mark; headlines have none. */
  private static boolean endsWithPoint(String text) {
    return text.endsWith(".") && !text.endsWith("...") && !text.endsWith("U.S.");
  }

  private int beforeByline(Piece piece, Draft draft) {
    Matcher byline = BYLINE.matcher(piece.text());
    if (!byline.find() || (byline.group(3) != null && agencies.named(byline.group(3)).isEmpty())) {
      return piece.length();
    }
    draft.reporter(byline.group(1) == null ? byline.group(2) : byline.group(1));
    return byline.start();
  }
}
