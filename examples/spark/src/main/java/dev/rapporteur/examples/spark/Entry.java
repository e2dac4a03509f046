package dev.rapporteur.examples.spark;

import dev.rapporteur.core.SourceText;
import java.util.Optional;

/** What the archive holds at one place: a document, or the reason why there is none. */
sealed interface Entry {

  /** Where it stands. */
  Place place();

  /**
   * A place in the archive.
   *
   * @param document what the document is called
   * @param file the file, as seen from the archive
   * @param offset in a JSON Lines file, at which byte of the uncompressed file the line begins
   */
  record Place(String document, String file, Optional<Long> offset) {}

  /** A document that can be parsed. */
  record Document(Place place, SourceText source) implements Entry {}

  /** What cannot be parsed. */
  record Failure(Place place, Reason reason, String message) implements Entry {}

  /** Why a document was not parsed. */
  enum Reason {
    /** It has more bytes than any text within the limit. */
    TOO_LARGE,
    /** It is no UTF-8, or escapes half a character. */
    NOT_UTF8,
    /** It holds NUL characters. */
    BINARY,
    /** It has no text but white space. */
    EMPTY,
    /** The line is no JSON object with a text. */
    NOT_JSON,
    /** The file cannot be opened, or ends or breaks where it must not. */
    UNREADABLE,
    /** The parser refuses a text of that length. */
    PARSER_LIMIT,
    /** The parser failed, which is a bug of ours. */
    PARSER_ERROR
  }
}
