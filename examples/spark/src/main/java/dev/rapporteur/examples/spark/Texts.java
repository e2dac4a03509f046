package dev.rapporteur.examples.spark;

import dev.rapporteur.examples.spark.Entry.Reason;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * From bytes to text: UTF-8 to the letter, or nothing.
 *
 * @param maxCharacters the longest text that is parsed, in UTF-16 code units
 */
record Texts(int maxCharacters) implements Serializable {

  /** The most bytes that UTF-8 takes for a UTF-16 code unit. */
  private static final int UTF8 = 3;

  /** The most bytes that JSON takes for one: {@code \}{@code u0041}. */
  private static final int ESCAPED = 6;

  /** What a line may hold besides its text. */
  private static final int FIELDS = 1 << 16;

  /** A file with more bytes than this holds no text within the limit. */
  int maxBytes() {
    return saturated((long) UTF8 * maxCharacters);
  }

  /** A line with more bytes than this holds none. */
  int maxLineBytes() {
    return saturated((long) ESCAPED * maxCharacters + FIELDS);
  }

  private static int saturated(long bytes) {
    return (int) Math.min(bytes, Integer.MAX_VALUE - 16);
  }

  /** The text of these bytes, fit for the parser. */
  String text(byte[] bytes) throws BadDocumentException {
    return checked(decoded(ByteBuffer.wrap(bytes)));
  }

  /** These characters, fit for the parser. */
  static String checked(String text) throws BadDocumentException {
    if (text.isBlank()) {
      throw new BadDocumentException(Reason.EMPTY, "is empty");
    }
    if (text.indexOf('\0') >= 0) {
      throw new BadDocumentException(Reason.BINARY, "is binary: it holds NUL characters");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new BadDocumentException(Reason.NOT_UTF8, "holds half a character (a lone surrogate)");
    }
    return text;
  }

  static String decoded(ByteBuffer bytes) throws BadDocumentException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new BadDocumentException(Reason.NOT_UTF8, "is not UTF-8 text");
    }
  }
}
