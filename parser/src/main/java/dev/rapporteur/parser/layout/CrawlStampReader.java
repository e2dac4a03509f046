package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import java.util.Optional;

/** Reads what a crawler put before the headline: {@code date 2025-11-01 Leaders meet in Lima}. */
final class CrawlStampReader implements PieceReader {

  private static final String LABEL = "date ";

  private final DateReader dates;

  CrawlStampReader(DateReader dates) {
    this.dates = dates;
  }

  /**
   * A stamp is an ISO date after {@code date}, or one alone with a headline behind it. It opens the
   * text.
   */
  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (draft.lastBlock().isPresent()) {
      return NOTHING;
    }
    String text = piece.text();
    boolean labelled = text.startsWith(LABEL);
    int start = labelled ? LABEL.length() : 0;
    Optional<DateMention> date = stampAt(text, start);
    if (date.isEmpty() || !(labelled || headlineFollows(text, date.get().end()))) {
      return NOTHING;
    }
    date.flatMap(DateMention::date).ifPresent(draft::archived);
    draft.block(Block.Kind.CRAWL_STAMP, piece, 0, date.get().end());
    return date.get().end();
  }

  private Optional<DateMention> stampAt(String text, int start) {
    boolean figures = start < text.length() && Character.isDigit(text.charAt(start));
    return figures
        ? dates.at(text, start).filter(date -> date.date().isPresent())
        : Optional.empty();
  }

  private static boolean headlineFollows(String text, int end) {
    int next = Ends.afterBlanks(text, end);
    return next > end && next < text.length() && Character.isUpperCase(text.charAt(next));
  }
}
