package dev.rapporteur.parser.layout;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import java.util.Optional;

/**
 * Reads where and when the report was written: {@code LIMA, Peru, Nov. 1 (Xinhua) --}. The mark
 * belongs to the block; the text follows on the same line.
 */
final class DatelineReader implements PieceReader {

  /** So many pieces may stand before the dateline: headline, by-line, decks, captions. */
  private static final int DEEPEST = 24;

  /**
   * Where a city alone makes the dateline, a headline and a deck may stand before it, but no text.
   */
  private static final int DEEPEST_BARE = 5;

  private static final int SHORTEST_LEAD = 120;

  private final DatelineGrammar grammar;

  DatelineReader(DatelineGrammar grammar) {
    this.grammar = grammar;
  }

  /** The index of the piece that opens with the dateline, or the number of pieces if none does. */
  int indexIn(ImmutableList<Piece> pieces) {
    for (int i = 0; i < Math.min(pieces.size(), DEEPEST); i++) {
      if (opens(pieces.get(i).text(), i)) {
        return i;
      }
    }
    return pieces.size();
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (!setting.atDateline() || draft.dateline().isPresent()) {
      return NOTHING;
    }
    Optional<DatelineParts> parsed = grammar.parse(piece.text());
    if (parsed.isEmpty()) {
      return NOTHING;
    }
    DatelineParts parts = parsed.get();
    draft.dateline(dateline(piece, parts));
    parts.date().ifPresent(date -> DateChecks.check(date, piece, draft));
    draft.block(Block.Kind.DATELINE, piece, 0, parts.afterMark());
    draft.body(piece);
    return parts.afterMark();
  }

  private boolean opens(String text, int index) {
    return grammar.parse(text).filter(parts -> !parts.bare() || bareFits(text, index)).isPresent();
  }

  /** A headline may open with a city and a dash, too: {@code LIMA - WHERE APEC MEETS}. */
  private static boolean bareFits(String text, int index) {
    boolean lead = text.length() >= SHORTEST_LEAD && text.chars().anyMatch(Character::isLowerCase);
    return index <= DEEPEST_BARE && (index > 0 || lead);
  }

  private DatelineDraft dateline(Piece piece, DatelineParts parts) {
    ImmutableList<String> places =
        parts.places().stream()
            .map(name -> NormalCase.of(name, grammar.places()))
            .collect(ImmutableList.toImmutableList());
    Optional<String> region = Optional.of(Joiner.on(", ").join(places.stream().skip(1).iterator()));
    return new DatelineDraft(
        piece.excerpt(0, parts.end()),
        places.stream().findFirst(),
        region.filter(names -> !names.isEmpty()),
        parts.date(),
        parts.agency());
  }
}
