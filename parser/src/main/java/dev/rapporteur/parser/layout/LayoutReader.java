package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.CreditTerms;
import dev.rapporteur.parser.lexicon.Months;
import dev.rapporteur.parser.lexicon.Places;
import dev.rapporteur.parser.lexicon.PublicationTerms;
import dev.rapporteur.parser.lexicon.TrailerTerms;

/**
 * Reads how a report is laid out: its headline, publication line, by-line, photos, dateline,
 * paragraphs and trailers.
 *
 * <p>The text is cut into pieces. Each piece is offered to one reader after the other; the first
 * one that knows it takes it, or takes its beginning, and the rest is offered again.
 */
public final class LayoutReader {

  private final DateReader dates;
  private final DatelineReader datelines;
  private final ImmutableList<PieceReader> readers;

  /** A reader that knows these agencies, places and terms. */
  public LayoutReader(
      Agencies agencies,
      Places places,
      Months months,
      CreditTerms creditTerms,
      PublicationTerms publicationTerms,
      TrailerTerms trailerTerms) {
    this.dates = new DateReader(months);
    this.datelines = new DatelineReader(new DatelineGrammar(agencies, places, dates));
    TrailerReader trailers = new TrailerReader(agencies, trailerTerms);
    CreditReader credits = new CreditReader(agencies, creditTerms);
    this.readers =
        ImmutableList.of(
            new ClosedReader(),
            new CrawlStampReader(dates),
            new BreadcrumbReader(),
            new AdvisoryReader(publicationTerms),
            new BylineReader(agencies, places),
            new PublicationLineReader(agencies, places, dates, publicationTerms),
            datelines,
            new PullQuoteReader(),
            new CaptionReader(credits, dates),
            trailers,
            new ListItemReader(trailers),
            new UnknownReader(),
            new HeadlineReader(agencies),
            new HeadingReader(trailers),
            new ParagraphReader(trailers, dates));
  }

  /** The layout of {@code source}. */
  public Layout read(SourceText source) {
    ImmutableList<Piece> pieces = Pieces.of(source.text());
    int dateline = datelines.indexIn(pieces);
    Repetitions quotes = new Repetitions(pieces);
    Draft draft = new Draft();
    for (int i = 0; i < pieces.size(); i++) {
      read(pieces.get(i), new Setting(pieces, i, dateline, quotes), draft);
    }
    return new Finish(source, draft, dates).layout();
  }

  private void read(Piece piece, Setting setting, Draft draft) {
    if (piece.isEmpty()) {
      draft.unseen(piece);
    }
    Piece rest = piece;
    while (!rest.isEmpty()) {
      rest = rest.from(readOnce(rest, setting, draft));
    }
  }

  /** The last of the readers, that of paragraphs, takes whatever the others leave. */
  private int readOnce(Piece piece, Setting setting, Draft draft) {
    for (PieceReader reader : readers) {
      int taken = reader.read(piece, setting, draft);
      if (taken > 0) {
        return taken;
      }
    }
    throw new IllegalStateException("no reader takes " + piece.text());
  }
}
