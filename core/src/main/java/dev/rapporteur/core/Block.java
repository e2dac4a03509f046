package dev.rapporteur.core;

/**
 * One piece of a report's layout. The blocks of a report follow each other without overlap, and
 * every character of the text that is not white space lies in exactly one of them.
 *
 * @param kind what the piece is
 * @param span where it stands, in UTF-16 code units
 */
public record Block(Kind kind, Span span) {

  /**
   * What a piece of layout is. The terms are the trade's, as in IPTC's standards and agency style
   * books.
   */
  public enum Kind {
    /** What a crawler put before the headline, such as {@code date 2025-11-01}. */
    CRAWL_STAMP,
    /** The line over the report that says what it tells. */
    HEADLINE,
    /** A note to editors, such as {@code (ATTN: RECASTS lead)}. */
    ADVISORY,
    /** When and by whom the report was published. */
    PUBLICATION_LINE,
    /** Who wrote it: {@code By A and B}. */
    BYLINE,
    /**
     * Where and when it was written, with the mark that separates it from the text: {@code ROME,
     * April 7 -}.
     */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** A line over a section of the text. */
    HEADING,
    /** One item of a list, with its marker. */
    LIST_ITEM,
    /** What stands under a photo, without its credit. */
    CAPTION,
    /** Whose photo it is. */
    CREDIT,
    /** Words of the text repeated beside it for effect. */
    PULL_QUOTE,
    /** What follows the text: end marks, editors, copyright, related stories. */
    TRAILER,
    /** What was not understood. It stands in the coverage's remainder, too. */
    UNKNOWN
  }
}
