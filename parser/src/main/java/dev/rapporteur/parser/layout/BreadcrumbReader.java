package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path through a site that crawlers leave before the headline: {@code Home>>World>>}. */
final class BreadcrumbReader implements PieceReader {

  private static final Pattern PATH =
      Pattern.compile("(?:Home|HOME)(?:[ \\p{L}-]{0,30}+(?:>>|»|>|›)){1,9}+ *+");

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    Matcher path = PATH.matcher(piece.text());
    if (draft.inBody() || draft.headline().isPresent() || !path.lookingAt()) {
      return NOTHING;
    }
    draft.block(Block.Kind.TRAILER, piece, 0, path.end());
    return path.end();
  }
}
