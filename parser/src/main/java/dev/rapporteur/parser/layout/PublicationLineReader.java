package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.Places;
import dev.rapporteur.parser.lexicon.PublicationTerms;
import dev.rapporteur.parser.lexicon.PublicationTerms.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads when and by whom a report was published: {@code (Xinhua) 09:58, July 17, 2026}, {@code
 * Published: Nov 18, 2024 10:23 PM}, {@code Updated 7:52 PM GMT+3, July 8, 2026}.
 *
 * <p>A publication line is a short line of dates, times, names of publishers and words that say
 * what these are, and nothing else. An office that issues a statement stands on a line of its own.
 */
final class PublicationLineReader implements PieceReader {

  private static final int LONGEST = 200;

  /** {@code Office of the Prime Minister}, {@code Ministry of Trade and Industry of Fiji}. */
  private static final Pattern OFFICE =
      Pattern.compile("\\p{Lu}\\p{Ll}++(?: (?:of|the|for|and|&|\\p{Lu}[\\p{Ll}'’]++,?)){1,8}+");

  private final Agencies agencies;
  private final Places places;
  private final DateReader dates;
  private final PublicationTerms terms;

  PublicationLineReader(
      Agencies agencies, Places places, DateReader dates, PublicationTerms terms) {
    this.agencies = agencies;
    this.places = places;
    this.dates = dates;
    this.terms = terms;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (draft.inBody() || piece.length() > LONGEST || setting.atDateline()) {
      return NOTHING;
    }
    if (namesIssuer(piece, draft)) {
      draft.publisher(piece.text());
      return draft.whole(Block.Kind.PUBLICATION_LINE, piece);
    }
    PublicationLine line = new PublicationLine(piece.text(), agencies, places, dates, terms);
    return line.understood() ? note(line, piece, draft) : NOTHING;
  }

  private static int note(PublicationLine line, Piece piece, Draft draft) {
    line.time().ifPresent(draft::published);
    line.publishers().forEach(draft::publisher);
    line.reporters().forEach(draft::reporter);
    line.dates().forEach(date -> DateChecks.check(date, piece, draft));
    return draft.whole(Block.Kind.PUBLICATION_LINE, piece);
  }

  /**
   * Over the headline stands the office that issued the statement: {@code Office of the Prime
   * Minister}. A headline that begins with its name goes on in small letters or in capitals.
   */
  private boolean namesIssuer(Piece piece, Draft draft) {
    String text = piece.text();
    Optional<Match<String>> issuer = terms.at(Kind.ISSUER, text, 0);
    boolean alone = issuer.filter(match -> match.end() == text.length()).isPresent();
    boolean opens = issuer.filter(match -> OFFICE.matcher(text).matches()).isPresent();
    return draft.headline().isEmpty() && (alone || opens);
  }
}
